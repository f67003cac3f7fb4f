// What does a method beat, on what and by how much?
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: method, loser, gain, unit, metric, benchmark, paper, sentence.
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(winner:Method)
MATCH (winner)-[beats:OUTPERFORMS]->(loser:Method)
MATCH (claim:Claim {id: beats.claimId})
MATCH (claim)<-[:STATES]-(paper:Paper)
RETURN winner.name AS method, loser.name AS loser, beats.delta AS gain, beats.unit AS unit, beats.metric AS metric,
  beats.benchmark AS benchmark, paper.title AS paper, claim.sentence AS sentence
ORDER BY coalesce(beats.delta, -1.0) DESC, beats.claimId, method, loser
