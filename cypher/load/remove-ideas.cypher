// Removes ideas that the taxonomy does not have any more, unless a paper still shows one.
// Parameters: ids (of the taxonomy).
// Columns: none.
MATCH (i:Idea)
WHERE NOT i.id IN $ids AND NOT EXISTS { MATCH (i)<-[:APPLIES]-() }
DETACH DELETE i
