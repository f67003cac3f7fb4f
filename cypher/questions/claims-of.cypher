// Which claims does a paper state, and which are about a method, on a benchmark, in a metric or for a task?
// Parameters: $ids  ids of papers, methods (as subject), benchmarks, metrics or tasks
//   $orderBy  'gain' (as written, none last), 'confidence' or 'newest'; $first  whole number of rows for each id
//   $afterRank $afterKey  rank and key of the row before the first one, null for the first page
// Columns: id, total (all claims of that id), key, rank, claim (a map with paper, subject, baselines, benchmark, metric and task).
// In Neo4j Browser: :param {ids: ['benchmark:imagenet-1k'], orderBy: 'gain', first: 20, afterRank: null, afterKey: null}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Paper {id: id})-[:STATES]->(claim:Claim)
  RETURN claim
  UNION
  WITH id
  MATCH (:Method {id: id})<-[:SUBJECT]-(claim:Claim)
  RETURN claim
  UNION
  WITH id
  MATCH (:Benchmark {id: id})<-[:ON]-(claim:Claim)
  RETURN claim
  UNION
  WITH id
  MATCH (:Metric {id: id})<-[:MEASURED_BY]-(claim:Claim)
  RETURN claim
  UNION
  WITH id
  MATCH (:Task {id: id})<-[:FOR]-(claim:Claim)
  RETURN claim
}
WITH id, claim, claim.id AS key, CASE $orderBy
    WHEN 'confidence' THEN claim.confidence
    WHEN 'newest' THEN coalesce(claim.publishedOn, '')
    ELSE coalesce(claim.delta, -1.0)
  END AS rank
ORDER BY rank DESC, key
WITH id, collect({key: key, rank: rank, claimId: claim.id}) AS rows
WITH id, size(rows) AS total,
  [row IN rows WHERE $afterKey IS NULL OR row.rank < $afterRank OR (row.rank = $afterRank AND row.key > $afterKey)][0..$first] AS page
UNWIND page AS row
MATCH (claim:Claim {id: row.claimId})
RETURN id, total, row.key AS key, row.rank AS rank, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
ORDER BY id, rank DESC, key
