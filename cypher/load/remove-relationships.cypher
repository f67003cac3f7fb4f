// Removes what leads away from these papers.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[r]->()
DELETE r
