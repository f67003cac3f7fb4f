// Makes the claims of a batch.
// Parameters: rows [properties with id and paperId].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
CREATE (p)-[:STATES]->(c:Claim)
SET c = row
