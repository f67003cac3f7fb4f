// Which task the claims of a batch are about.
// Parameters: rows [{claimId, id, properties: {mergedFrom (ids of merged entities, or null)}}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Task {id: row.id})
CREATE (c)-[r:FOR]->(e)
SET r = row.properties
