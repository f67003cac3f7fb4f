// By which metric the claims of a batch were measured, with the words that the paper uses.
// Parameters: rows [{claimId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Metric {id: row.id})
CREATE (c)-[r:MEASURED_BY]->(e)
SET r = row.properties
