// Which runs filled the graph, page by page, the newest first?
// Parameters: $ids  ['']
//   $first  whole number of rows; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: true and false to read forwards, false and true to read backwards
// Columns: id (empty), total (all runs), rest (those from the place on), key (the id of the run), rank (when it started), node
//   (all properties).
// In Neo4j Browser: :param {ids: [''], first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every run
UNWIND $ids AS id
MATCH (run:IngestRun)
WITH id, run.id AS key, run.startedAt AS rank
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
MATCH (run:IngestRun {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, run {.*} AS node
ORDER BY id, place
