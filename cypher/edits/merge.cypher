// Notes that entities are merged into another one.
// Parameters: rows [{id (of the fact), entityId, into (ids), name (of what stands for it)}].
// Columns: none.
UNWIND $rows AS row
MERGE (m:MergedEntity {id: row.id})
SET m = row
