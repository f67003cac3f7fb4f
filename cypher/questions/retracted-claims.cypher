// Which claims are retracted, and why, the last first?
// Parameters: $ids  [''] for all
//   $first  greatest number of rows; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: true and false to read forwards, false and true to read backwards
// Columns: id, total (all rows), rest (those from the place on), key (the id), rank (when it was retracted), claim (a map with
//   paper, subject, baselines, benchmark, metric and task).
// In Neo4j Browser: :param {ids: [''], first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every retracted claim
UNWIND $ids AS id
MATCH (claim:RetractedClaim)
WITH id, claim.id AS key, claim.retractedAt AS rank
ORDER BY CASE WHEN $rankDescends THEN rank END DESC, CASE WHEN NOT $rankDescends THEN rank END,
  CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END
WITH id, collect({key: key, rank: rank}) AS rows
WITH id, size(rows) AS total, [row IN rows WHERE $fromKey IS NULL OR row.key <> $fromKey AND CASE
    WHEN row.rank = $fromRank THEN (row.key < $fromKey) = $keyDescends
    ELSE (row.rank < $fromRank) = $rankDescends
  END] AS rows
WITH id, total, size(rows) AS rest, rows[0..$first] AS page
UNWIND range(0, size(page) - 1) AS place
WITH id, total, rest, place, page[place] AS row
MATCH (claim:RetractedClaim {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, claim {
    .*,
    paper: head([(claim)<-[:STATED]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:ABOUT {role: 'SUBJECT'}]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:ABOUT {role: 'BASELINE'}]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ABOUT {role: 'ON'}]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:ABOUT {role: 'MEASURED_BY'}]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:ABOUT {role: 'FOR'}]->(task:Task) | task {.*}])
  } AS claim
ORDER BY id, place
