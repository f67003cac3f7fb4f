// Who wrote papers?
// Parameters: $ids  ids of papers.
// Columns: id, name, in the order of the paper.
// In Neo4j Browser: :param {ids: ['paper:arxiv:...']}
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
RETURN id, author.name AS name
ORDER BY id, written.position
