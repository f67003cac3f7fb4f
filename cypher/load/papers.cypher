// Makes the papers of a batch, or replaces all their properties. In Neo4j this also keeps other writers from them.
// Parameters: rows [properties with id].
// Columns: none.
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p = row
