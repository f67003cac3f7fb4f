// Which claims do papers make?
// Parameters (null: any): $type $direction $polarity $unit  values of Claim.type, .direction, .polarity and .deltaUnit; $minimumConfidence
//   $orderBy  'gain' (as written, none last), 'confidence' or 'newest'; $first  whole number of rows
//   $afterRank $afterKey  rank and key of the row before the first one, null for the first page
// Columns: key, rank (the place in the order), claim (a map with paper, subject, baselines, benchmark, metric and task).
// In Neo4j Browser: :param {type: null, direction: null, polarity: 'asserted', unit: null, minimumConfidence: null, orderBy: 'gain', first: 20, afterRank: null, afterKey: null}
// reads: every claim
MATCH (claim:Claim)
WHERE ($type IS NULL OR claim.type = $type)
  AND ($direction IS NULL OR claim.direction = $direction)
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($unit IS NULL OR claim.deltaUnit = $unit)
  AND ($minimumConfidence IS NULL OR claim.confidence >= $minimumConfidence)
WITH claim, claim.id AS key, CASE $orderBy
    WHEN 'confidence' THEN claim.confidence
    WHEN 'newest' THEN coalesce(claim.publishedOn, '')
    ELSE coalesce(claim.delta, -1.0)
  END AS rank
WHERE $afterKey IS NULL OR rank < $afterRank OR (rank = $afterRank AND key > $afterKey)
WITH claim, key, rank
ORDER BY rank DESC, key
LIMIT $first
RETURN key, rank, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
ORDER BY rank DESC, key
