// Which tasks does the graph know, under any conditions?
// Parameters:
//   $alternatives  [{says, saysNot (parts of a spelling, in lower case)}]: a task
//     must meet every condition of one of them. $takesAll  whether one of them has no condition
//   $ids  ['']
//   $orderBy  'name' or 'most-used'
//   $first  greatest number of rows for each id; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: of 'name' false and false, of 'most-used' true and false to read forwards; the opposite of both to read backwards
// Columns: id (empty), total (all tasks), rest (those from the place on), key (the id), rank (the name in lower case, or the number
//   of uses), node (all properties).
// In Neo4j Browser: :param {takesAll: true, alternatives: [{says: [], saysNot: []}], ids: [''], orderBy: 'name', first: 20, fromKey: null, fromRank: null, rankDescends: false, keyDescends: false}
// reads: every task
UNWIND $ids AS id
MATCH (node:Task)
WHERE $takesAll OR any(alternative IN $alternatives WHERE
    all(text IN alternative.says WHERE any(spelling IN [node.name] + node.aliases WHERE toLower(spelling) CONTAINS text))
    AND none(text IN alternative.saysNot WHERE any(spelling IN [node.name] + node.aliases WHERE toLower(spelling) CONTAINS text)))
WITH id, node.id AS key, CASE $orderBy WHEN 'most-used' THEN COUNT { MATCH (node)<-[:ADDRESSES|FOR]-() } ELSE toLower(node.name) END AS rank
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
MATCH (node:Task {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, node {.*} AS node
ORDER BY id, place
