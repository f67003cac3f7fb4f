// What saves time, memory or money, how much, and against what?
// Parameters: none.
// Columns: method (null where the text leaves it open), gain, unit, metric, baseline (the words of the text), paper, sentence. The newest hundred.
MATCH (claim:Claim {type: 'efficiency-gain'})
WITH claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
LIMIT 100
RETURN head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method, claim.delta AS gain, claim.deltaUnit AS unit,
  head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric.name]) AS metric, claim.baselineText AS baseline,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.sentence AS sentence
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
