// Who beats whom, by how much, and which sentence says so?
// Parameters (null: any), names in the form of Alias.key, lower case, letters and digits only:
//   $benchmark $dataset $method $baseline $metric $task $idea  names; $type $unit  values of Claim.type and Claim.deltaUnit
//   $minimumGain $minimumConfidence  numbers; $orderBy  'gain' (as written, none last), 'confidence' or 'newest'
//   $first  whole number of rows; $afterRank $afterKey  rank and key of the row before the first one, null for the first page
// Columns: key, rank (the place in the order), winnerId (null where the text leaves the winner open), claim (a map with
//   paper, subject, baselines, benchmark, metric and task). A claim of direction 'worse' has its roles reversed.
// In Neo4j Browser: :param {benchmark: null, dataset: null, method: null, baseline: null, metric: 'accuracy', task: null, idea: null, type: null, unit: null, minimumGain: null, minimumConfidence: null, orderBy: 'gain', first: 20, afterRank: null, afterKey: null}
// reads: every claim
MATCH (claim:Claim)
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
WITH claim, winnerId, claim.id + coalesce(' ' + winnerId, '') AS key, CASE $orderBy
    WHEN 'confidence' THEN claim.confidence
    WHEN 'newest' THEN coalesce(claim.publishedOn, '')
    ELSE coalesce(claim.delta, -1.0)
  END AS rank
WHERE $afterKey IS NULL OR rank < $afterRank OR (rank = $afterRank AND key > $afterKey)
WITH claim, winnerId, key, rank
ORDER BY rank DESC, key
LIMIT $first
RETURN key, rank, winnerId, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
ORDER BY rank DESC, key
