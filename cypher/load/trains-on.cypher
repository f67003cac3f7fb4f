// Which datasets the papers of a batch train on, with the words that they use.
// Parameters: rows [{paperId, id, properties}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Dataset {id: row.id})
CREATE (p)-[r:TRAINS_ON]->(e)
SET r = row.properties
