// Which methods the papers of a batch propose, with the words that they use.
// Parameters: rows [{paperId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Method {id: row.id})
CREATE (p)-[r:INTRODUCES]->(e)
SET r = row.properties
