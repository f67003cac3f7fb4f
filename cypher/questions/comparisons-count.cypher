// How many comparisons are there, under the same conditions as in the lists of comparisons?
// Parameters (null: any), names in the form of Alias.key, lower case, letters and digits only:
//   $benchmark $dataset $method $baseline $metric $task $idea  names; $type $unit  values of Claim.type and Claim.deltaUnit
//   $minimumGain $minimumConfidence  numbers
// Columns: total. Only one of the four branches finds anything: the one from which the list with these parameters starts.
// In Neo4j Browser: :param {benchmark: 'imagenet', dataset: null, method: null, baseline: null, metric: null, task: null, idea: null, type: null, unit: null, minimumGain: null, minimumConfidence: null}
// reads: every claim
CALL {
  MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(winner:Method)
  MATCH (winner)<-[:SUBJECT|BASELINE]-(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  WITH 1 AS once
  WHERE $method IS NULL
  MATCH (:Alias {key: $baseline, label: 'Method'})-[:NAMES]->(loser:Method)
  MATCH (loser)<-[:SUBJECT|BASELINE]-(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  WITH 1 AS once
  WHERE $method IS NULL AND $baseline IS NULL
  MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
  MATCH (benchmark)<-[:ON]-(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  WITH 1 AS once
  WHERE $method IS NULL AND $baseline IS NULL AND $benchmark IS NULL
  MATCH (claim:Claim)
  RETURN claim.id AS claimId
}
MATCH (claim:Claim {id: claimId})
WHERE (claim.direction = 'better' AND (claim.baselineKind <> 'none' OR claim.delta IS NOT NULL)
    OR claim.direction = 'worse' AND claim.baselineKind = 'named')
WITH claim, CASE claim.direction
    WHEN 'worse' THEN [(claim)-[:BASELINE]->(winner:Method) | winner.id]
    ELSE [head([(claim)-[:SUBJECT]->(winner:Method) | winner.id])]
  END AS winnerIds
UNWIND winnerIds AS winnerId
WITH claim, winnerId
WHERE ($benchmark IS NULL OR EXISTS {
    MATCH (claim)-[:ON]->(:Benchmark)<-[:NAMES]-(:Alias {key: $benchmark, label: 'Benchmark'}) })
  AND ($dataset IS NULL OR EXISTS {
    MATCH (claim)-[:ON]->(:Benchmark)-[:BUILT_ON*0..1]->(corpus)<-[:NAMES]-(alias:Alias {key: $dataset})
    WHERE alias.label IN ['Dataset', 'Benchmark'] })
  AND ($metric IS NULL OR EXISTS {
    MATCH (claim)-[:MEASURED_BY]->(:Metric)<-[:NAMES]-(:Alias {key: $metric, label: 'Metric'}) })
  AND ($task IS NULL OR EXISTS {
    MATCH (claim)-[:FOR]->(:Task)<-[:NAMES]-(:Alias {key: $task, label: 'Task'}) })
  AND ($method IS NULL OR EXISTS {
    MATCH (winner:Method {id: winnerId})<-[:NAMES]-(:Alias {key: $method, label: 'Method'}) })
  AND ($baseline IS NULL OR EXISTS {
    MATCH (claim)-[role:SUBJECT|BASELINE]->(:Method)<-[:NAMES]-(:Alias {key: $baseline, label: 'Method'})
    WHERE (type(role) = 'BASELINE') = (claim.direction = 'better') })
  AND ($idea IS NULL OR EXISTS {
    MATCH (:Method {id: winnerId})-[:APPLIES]->(:Idea)-[:NARROWER_THAN*0..]->(:Idea)<-[:NAMES]-(:Alias {key: $idea, label: 'Idea'}) })
  AND ($type IS NULL OR claim.type = $type)
  AND ($unit IS NULL OR claim.deltaUnit = $unit)
  AND ($minimumGain IS NULL OR claim.delta >= $minimumGain)
  AND ($minimumConfidence IS NULL OR claim.confidence >= $minimumConfidence)
RETURN count(claim) AS total
