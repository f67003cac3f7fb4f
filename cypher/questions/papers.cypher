// Which papers does the graph know, newest first?
// Parameters: $first  whole number of rows; $afterRank $afterKey  date and id of the row before the first one, null for the first page
// Columns: key (the id), rank (the date, empty where unknown), node (all properties).
// In Neo4j Browser: :param {first: 20, afterRank: null, afterKey: null}
// reads: every paper
MATCH (node:Paper)
WITH node, coalesce(node.publishedOn, '') AS rank, node.id AS key
WHERE $afterKey IS NULL OR rank < $afterRank OR (rank = $afterRank AND key > $afterKey)
WITH node, rank, key
ORDER BY rank DESC, key
LIMIT $first
RETURN key, rank, node {.*} AS node
ORDER BY rank DESC, key
