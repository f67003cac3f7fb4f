// What the claims of a batch name for comparison.
// Parameters: rows [{claimId, id, properties: {mergedFrom (ids of merged entities, or null)}}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Method {id: row.id})
CREATE (c)-[r:BASELINE]->(e)
SET r = row.properties
