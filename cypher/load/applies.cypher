// Which ideas the methods of a batch apply, with the sentence that shows it.
// Parameters: rows [{methodId, ideaId, properties: {paperId, evidence, rule}}].
// Columns: none.
UNWIND $rows AS row
MATCH (m:Method {id: row.methodId})
MATCH (i:Idea {id: row.ideaId})
CREATE (m)-[r:APPLIES]->(i)
SET r = row.properties
