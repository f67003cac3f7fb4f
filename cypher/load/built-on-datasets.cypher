// Ties the datasets of a batch to the benchmarks that are built on them, or on what is merged into them.
// Parameters: rows [{id (of a dataset), builtOn (its id, or that of a dataset which is merged into it)}].
// Columns: none.
UNWIND $rows AS row
MATCH (d:Dataset {id: row.id})
MATCH (b:Benchmark {builtOn: row.builtOn})
MERGE (b)-[:BUILT_ON]->(d)
