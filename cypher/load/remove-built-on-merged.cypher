// Unties benchmarks from what stood, or stands no more, for the dataset that they are built on.
// Parameters: rows [{builtOn (id of a dataset), id (of what stands for it now)}].
// Columns: none.
UNWIND $rows AS row
MATCH (b:Benchmark {builtOn: row.builtOn})
MATCH (b)-[r:BUILT_ON]->(d:Dataset)
WHERE d.id <> row.id
DELETE r
