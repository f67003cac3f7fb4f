// Removes what these papers say of the ideas that methods apply.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:INTRODUCES|USES]->(m:Method)
MATCH (m)-[a:APPLIES]->(:Idea)
WHERE a.paperId = id
WITH DISTINCT a
DELETE a
