// Keeps what the retracted claims of a batch were about, with the role that it had in them.
// Parameters: rows [{claimId}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:RetractedClaim {id: row.claimId})
MATCH (c)-[r:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(e)
CREATE (c)-[a:ABOUT]->(e)
SET a = properties(r), a.role = type(r)
DELETE r
