// What beats a method, on what and by how much?
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: method, winner, gain, unit, metric, benchmark, paper, sentence.
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(loser:Method)
MATCH (loser)<-[beats:OUTPERFORMS]-(winner:Method)
MATCH (claim:Claim {id: beats.claimId})
MATCH (claim)<-[:STATES]-(paper:Paper)
RETURN loser.name AS method, winner.name AS winner, beats.delta AS gain, beats.unit AS unit, beats.metric AS metric,
  beats.benchmark AS benchmark, paper.title AS paper, claim.sentence AS sentence
ORDER BY coalesce(beats.delta, -1.0) DESC, beats.claimId, method, winner
