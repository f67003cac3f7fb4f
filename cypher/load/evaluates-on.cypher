// Which benchmarks the papers of a batch evaluate on, with the words that they use.
// Parameters: rows [{paperId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Benchmark {id: row.id})
CREATE (p)-[r:EVALUATES_ON]->(e)
SET r = row.properties
