// Notes which versions of a paper, in the same input, gave way to the one that is in the graph.
// Parameters: rows [{id, otherHashes}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.id})
SET p.otherHashes = row.otherHashes
