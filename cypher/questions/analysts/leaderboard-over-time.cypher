// How did the best result on a benchmark move over time?
// Parameters: $benchmark $metric  names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {benchmark: 'imagenet', metric: 'accuracy'}
// Columns: publishedOn, method (null where the text leaves it open), value, best (the best so far), isBest (whether this result set it).
// Results of papers without a date are left out.
MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE claim.value IS NOT NULL AND claim.publishedOn IS NOT NULL
MATCH (claim)-[:MEASURED_BY]->(metric:Metric)
WHERE EXISTS { MATCH (metric)<-[:NAMES]-(:Alias {key: $metric, label: 'Metric'}) }
WITH claim, metric, head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method,
  CASE WHEN metric.higherIsBetter = false THEN -claim.value ELSE claim.value END AS merit
ORDER BY claim.publishedOn, claim.id
WITH collect({publishedOn: claim.publishedOn, id: claim.id, method: method, value: claim.value, merit: merit}) AS rows
UNWIND range(0, size(rows) - 1) AS place
WITH rows[place] AS row, reduce(best = rows[0], other IN rows[0..place + 1] | CASE WHEN other.merit > best.merit THEN other ELSE best END) AS best
RETURN row.publishedOn AS publishedOn, row.method AS method, row.value AS value, best.value AS best, best.id = row.id AS isBest
ORDER BY publishedOn, row.id
