// Which ideas do papers show in their methods?
// Parameters: ids (of papers).
// Columns: paperId, methodId, ideaId, properties (of APPLIES).
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:INTRODUCES|USES]->(m:Method)
WITH DISTINCT id, m
MATCH (m)-[a:APPLIES]->(i:Idea)
WHERE a.paperId = id
RETURN id AS paperId, m.id AS methodId, i.id AS ideaId, a {.*} AS properties
