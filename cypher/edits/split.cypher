// Notes that an entity is not merged into another one any more.
// Parameters: id (of the fact that it is).
// Columns: none.
MATCH (m:MergedEntity {id: $id})
DELETE m
