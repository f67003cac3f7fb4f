// Ties the datasets of a batch to the benchmarks that are built on them.
// Parameters: ids (of datasets).
// Columns: none.
UNWIND $ids AS id
MATCH (d:Dataset {id: id})
MATCH (b:Benchmark {builtOn: id})
MERGE (b)-[:BUILT_ON]->(d)
