// Ties the benchmarks of a batch to the datasets that they are built on, as far as those are in the graph.
// Parameters: rows [{id, builtOn}].
// Columns: none.
UNWIND $rows AS row
MATCH (b:Benchmark {id: row.id})
MATCH (d:Dataset {id: row.builtOn})
MERGE (b)-[:BUILT_ON]->(d)
