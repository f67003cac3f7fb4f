// Makes the authors of a batch and who wrote what, in the order that the source gives.
// Parameters: rows [{paperId, id, name, position}].
// Columns: none.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (a:Author {id: row.id})
ON CREATE SET a.name = row.name
CREATE (p)-[:WRITTEN_BY {position: row.position}]->(a)
