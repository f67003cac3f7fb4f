// Which ideas are directly narrower or broader than others?
// Parameters: $ids  ids of ideas.
// Columns: id, side ('narrower' or 'broader'), node (all properties).
// In Neo4j Browser: :param {ids: ['idea:reweighting']}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Idea {id: id})<-[:NARROWER_THAN]-(node:Idea)
  RETURN 'narrower' AS side, node
  UNION
  WITH id
  MATCH (:Idea {id: id})-[:NARROWER_THAN]->(node:Idea)
  RETURN 'broader' AS side, node
}
RETURN id, side, node {.*} AS node
ORDER BY id, side, node.name
