// Which sentences say that one method is better than another, or the reverse?
// Parameters: $method $other  names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'bone', other: 'pissa'}
// Columns: winner, loser, gain, unit, benchmark, metric, polarity, confidence, paper, publishedOn, sentence.
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(method:Method)
MATCH (method)-[beats:OUTPERFORMS]-(other:Method)
WHERE EXISTS { MATCH (other)<-[:NAMES]-(:Alias {key: $other, label: 'Method'}) }
MATCH (claim:Claim {id: beats.claimId})
MATCH (claim)<-[:STATES]-(paper:Paper)
RETURN startNode(beats).name AS winner, endNode(beats).name AS loser, beats.delta AS gain, beats.unit AS unit,
  beats.benchmark AS benchmark, beats.metric AS metric, claim.polarity AS polarity, claim.confidence AS confidence,
  paper.title AS paper, paper.publishedOn AS publishedOn, claim.sentence AS sentence
ORDER BY publishedOn, claim.id
