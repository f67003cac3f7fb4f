// store: neo4j
// Which nodes have these words in their names or texts?
// Parameters: query (Lucene syntax, made by the program from a user's words), labels (list), limit.
// Columns: id, label, score.
CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL
RETURN node.id AS id, label, score
ORDER BY score DESC, id
LIMIT $limit
