// Removes marked entities that no paper and no claim leads to any more.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
WHERE NOT EXISTS { MATCH (e)<--(:Paper) } AND NOT EXISTS { MATCH (e)<-[:MEASURED_BY]-(:Claim) }
DETACH DELETE e
