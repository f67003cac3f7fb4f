// Removes the claims of these papers.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:STATES]->(c:Claim)
DETACH DELETE c
