// Which methods, datasets, benchmarks and tasks do papers deal with, and how do they call them?
// Parameters: $ids  ids of papers.
// Columns: id, relationship (its type), role ('baseline', or null), surface (the words of the paper), node (all properties).
// In Neo4j Browser: :param {ids: ['paper:arxiv:...']}
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
MATCH (paper)-[mention:INTRODUCES|USES|TRAINS_ON|RELEASES|EVALUATES_ON|ADDRESSES]->(node)
RETURN id, type(mention) AS relationship, mention.role AS role, mention.surface AS surface, node {.*} AS node
ORDER BY id, node.name, node.id, relationship
