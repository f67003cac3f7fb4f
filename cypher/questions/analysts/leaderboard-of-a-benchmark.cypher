// Which results are reported on a benchmark, best first?
// Parameters: $benchmark $metric  names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {benchmark: 'imagenet', metric: 'accuracy'}
// Columns: method (null where the text leaves it open), value, unit, metric, paper, publishedOn, sentence.
// Abstracts seldom say under which settings a result was reached: read the sentence before you compare two rows.
MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE claim.value IS NOT NULL
MATCH (claim)-[:MEASURED_BY]->(measure:Metric)
WHERE EXISTS { MATCH (measure)<-[:NAMES]-(:Alias {key: $metric, label: 'Metric'}) }
MATCH (claim)<-[:STATES]-(paper:Paper)
RETURN head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method, claim.value AS value, claim.valueUnit AS unit,
  measure.name AS metric, paper.title AS paper, paper.publishedOn AS publishedOn, claim.sentence AS sentence
ORDER BY CASE WHEN measure.higherIsBetter = false THEN claim.value ELSE -claim.value END, claim.id
