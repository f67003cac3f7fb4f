// Who changed what through the API, and when, the last change first?
// Parameters: $ids  [''] for all
//   $first  greatest number of rows; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: true and false to read forwards, false and true to read backwards
// Columns: id, total (all rows), rest (those from the place on), key (the id), rank (when it was made), node (all properties).
// In Neo4j Browser: :param {ids: [''], first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every audit entry
UNWIND $ids AS id
MATCH (entry:AuditEntry)
WITH id, entry.id AS key, entry.at AS rank
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
MATCH (entry:AuditEntry {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, entry {.*} AS node
ORDER BY id, place
