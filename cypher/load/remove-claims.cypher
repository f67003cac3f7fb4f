// Removes the claims of these papers, retracted ones included.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:STATES|STATED]->(c)
DETACH DELETE c
