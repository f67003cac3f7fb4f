// Is this graph a copy that is not finished, and how far has it come?
// Parameters: none.
// Columns: graph (digest of the graph that is copied), label and after (id) of the last node that is there. No row where
// there is no such copy.
MATCH (copy:UnfinishedCopy)
RETURN copy.graph AS graph, copy.label AS label, copy.after AS after
