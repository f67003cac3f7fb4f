// Removes what benchmarks of a batch were built on by an earlier lexicon.
// Parameters: rows [{id, builtOn}].
// Columns: none.
UNWIND $rows AS row
MATCH (:Benchmark {id: row.id})-[r:BUILT_ON]->(d:Dataset)
WHERE d.id <> coalesce(row.builtOn, '')
DELETE r
