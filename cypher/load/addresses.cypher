// Which tasks the papers of a batch address, with the words that they use.
// Parameters: rows [{paperId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Task {id: row.id})
CREATE (p)-[r:ADDRESSES]->(e)
SET r = row.properties
