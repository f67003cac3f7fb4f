// Which migrations were applied to this graph?
// Parameters: none.
// Columns: id.
MATCH (m:Migration)
RETURN m.id AS id
ORDER BY id
