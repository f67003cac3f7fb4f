// Which idea is a kind of which.
// Parameters: rows [{id, broaderId}].
// Columns: none.
UNWIND $rows AS row
MATCH (narrower:Idea {id: row.id})
MATCH (broader:Idea {id: row.broaderId})
MERGE (narrower)-[:NARROWER_THAN]->(broader)
