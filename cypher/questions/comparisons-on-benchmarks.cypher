// Who beats whom on each of some benchmarks?
// Parameters: $ids  ids of benchmarks
//   $orderBy  'gain' (as written, none last), 'confidence' or 'newest'; $first  whole number of rows for each id
//   $afterRank $afterKey  rank and key of the row before the first one, null for the first page
// Columns: id, total (all comparisons on that benchmark), key, rank, winnerId (null where the text leaves the winner open), claim.
// In Neo4j Browser: :param {ids: ['benchmark:imagenet-1k'], orderBy: 'gain', first: 20, afterRank: null, afterKey: null}
UNWIND $ids AS id
MATCH (benchmark:Benchmark {id: id})
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE (claim.direction = 'better' AND (claim.baselineKind <> 'none' OR claim.delta IS NOT NULL)
    OR claim.direction = 'worse' AND claim.baselineKind = 'named')
WITH id, claim, CASE claim.direction
    WHEN 'worse' THEN [(claim)-[:BASELINE]->(winner:Method) | winner.id]
    ELSE [head([(claim)-[:SUBJECT]->(winner:Method) | winner.id])]
  END AS winnerIds
UNWIND winnerIds AS winnerId
WITH id, claim, winnerId, claim.id + coalesce(' ' + winnerId, '') AS key, CASE $orderBy
    WHEN 'confidence' THEN claim.confidence
    WHEN 'newest' THEN coalesce(claim.publishedOn, '')
    ELSE coalesce(claim.delta, -1.0)
  END AS rank
ORDER BY rank DESC, key
WITH id, collect({key: key, rank: rank, claimId: claim.id, winnerId: winnerId}) AS rows
WITH id, size(rows) AS total,
  [row IN rows WHERE $afterKey IS NULL OR row.rank < $afterRank OR (row.rank = $afterRank AND row.key > $afterKey)][0..$first] AS page
UNWIND page AS row
MATCH (claim:Claim {id: row.claimId})
RETURN id, total, row.key AS key, row.rank AS rank, row.winnerId AS winnerId, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
ORDER BY id, rank DESC, key
