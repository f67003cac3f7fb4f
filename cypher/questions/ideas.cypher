// Which ideas does the graph know, by name?
// Parameters: $first  whole number of rows; $afterRank $afterKey  name and id of the row before the first one, null for the first page
// Columns: key (the id), rank (the name in lower case), node (all properties).
// In Neo4j Browser: :param {first: 20, afterRank: null, afterKey: null}
// reads: every idea
MATCH (node:Idea)
WITH node, toLower(node.name) AS rank, node.id AS key
WHERE $afterKey IS NULL OR rank > $afterRank OR (rank = $afterRank AND key > $afterKey)
WITH node, rank, key
ORDER BY rank, key
LIMIT $first
RETURN key, rank, node {.*} AS node
ORDER BY rank, key
