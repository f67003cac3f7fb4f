// Which ideas does the graph know, under any conditions?
// Parameters:
//   $names  [{number, alias}]: what the conditions name, by the id of an Alias; several of one number are any of them
//   $alternatives  [{says, saysNot (parts of a spelling, in lower case), holds, lacks (numbers of names)}]: an idea
//     must meet every condition of one of them. $takesAll  whether one of them has no condition; what a name stands for is met where it is an idea, or a narrower one
//   $ids  ['']
//   $orderBy  'name' or 'most-used'
//   $first  greatest number of rows for each id; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: of 'name' false and false, of 'most-used' true and false to read forwards; the opposite of both to read backwards
// Columns: id (empty), total (all ideas), rest (those from the place on), key (the id), rank (the name in lower case, or the number
//   of uses), node (all properties).
// In Neo4j Browser: :param {names: [], takesAll: true, alternatives: [{says: [], saysNot: [], holds: [], lacks: []}], ids: [''], orderBy: 'name', first: 20, fromKey: null, fromRank: null, rankDescends: false, keyDescends: false}
// reads: every idea
CALL {
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(wider:Idea)
  MATCH (wider)<-[:NARROWER_THAN*0..]-(idea:Idea)
  RETURN name.number AS number, idea.id AS nodeId
}
WITH number, collect(nodeId) AS nodeIds
WITH collect({number: number, nodeIds: nodeIds}) AS known
UNWIND $ids AS id
MATCH (node:Idea)
WHERE $takesAll OR any(alternative IN $alternatives WHERE
    all(text IN alternative.says WHERE any(spelling IN [node.name] + node.aliases WHERE toLower(spelling) CONTAINS text))
    AND none(text IN alternative.saysNot WHERE any(spelling IN [node.name] + node.aliases WHERE toLower(spelling) CONTAINS text))
    AND all(number IN alternative.holds WHERE any(one IN known WHERE one.number = number AND node.id IN one.nodeIds))
    AND none(number IN alternative.lacks WHERE any(one IN known WHERE one.number = number AND node.id IN one.nodeIds)))
WITH id, node.id AS key, CASE $orderBy WHEN 'most-used' THEN COUNT { MATCH (node)<-[:APPLIES]-() } ELSE toLower(node.name) END AS rank
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
MATCH (node:Idea {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, node {.*} AS node
ORDER BY id, place
