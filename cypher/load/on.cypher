// What the claims of a batch were evaluated on.
// Parameters: rows [{claimId, id, properties: {mergedFrom (ids of merged entities, or null)}}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Benchmark {id: row.id})
CREATE (c)-[r:ON]->(e)
SET r = row.properties
