// Which methods the papers of a batch build on, or compare themselves with (role `baseline`), with the words that they use.
// Parameters: rows [{paperId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Method {id: row.id})
CREATE (p)-[r:USES]->(e)
SET r = row.properties
