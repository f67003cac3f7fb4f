// store: neo4j
// How many nodes of each label have these words in their names or texts?
// Parameters: query (Lucene syntax, made by the program from a user's words), labels (list).
// Columns: label, total.
CALL db.index.fulltext.queryNodes('search', $query) YIELD node
WITH [label IN labels(node) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL
RETURN label, count(label) AS total
