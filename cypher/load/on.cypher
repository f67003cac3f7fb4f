// What the claims of a batch were evaluated on.
// Parameters: rows [{claimId, id}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Benchmark {id: row.id})
CREATE (c)-[:ON]->(e)
