// Which results are stated on benchmarks, and which named methods beat which others there?
// Parameters: $ids  ids of benchmarks
//   $metric  a name in the form of Alias.key, lower case, letters and digits only (null: any metric, or none)
// Columns: id, claimId, value and unit (null where no result is stated), direction, polarity, publishedOn, methodText,
//   method (null where the text leaves it open), metric (null where it names none) and baselines (all properties).
// In Neo4j Browser: :param {ids: ['benchmark:imagenet-1k'], metric: null}
UNWIND $ids AS id
MATCH (benchmark:Benchmark {id: id})
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE claim.value IS NOT NULL OR (claim.baselineKind = 'named' AND claim.direction <> 'equal')
WITH id, claim
WHERE $metric IS NULL OR EXISTS {
    MATCH (claim)-[:MEASURED_BY]->(:Metric)<-[:NAMES]-(:Alias {key: $metric, label: 'Metric'}) }
RETURN id, claim.id AS claimId, claim.value AS value, claim.valueUnit AS unit, claim.direction AS direction,
  claim.polarity AS polarity, claim.publishedOn AS publishedOn, claim.subjectText AS methodText,
  head([(claim)-[:SUBJECT]->(method:Method) | method {.*}]) AS method,
  head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]) AS metric,
  [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}] AS baselines
ORDER BY id, claimId
