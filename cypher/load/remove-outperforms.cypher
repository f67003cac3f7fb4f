// Removes the OUTPERFORMS relationships that were derived from the claims of these papers.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:STATES]->(c:Claim)
MATCH (c)-[:SUBJECT]->(m:Method)
MATCH (m)-[o:OUTPERFORMS]-(:Method)
WHERE o.claimId = c.id
WITH DISTINCT o
DELETE o
