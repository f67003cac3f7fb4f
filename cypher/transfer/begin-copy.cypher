// store: neo4j
// Notes that a copy of a graph into this one has begun, unless one has. The first migration is locked meanwhile, so that
// of two processes that begin together one sees the note of the other.
// Parameters: graph (digest of the graph that is copied).
// Columns: none.
MATCH (m:Migration)
WITH m ORDER BY m.id LIMIT 1
SET m.id = m.id
MERGE (copy:UnfinishedCopy)
ON CREATE SET copy.graph = $graph, copy.label = '', copy.after = ''
