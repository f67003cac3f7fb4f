// What the claims of a batch are about.
// Parameters: rows [{claimId, id}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Method {id: row.id})
CREATE (c)-[:SUBJECT]->(e)
