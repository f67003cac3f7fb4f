// Which ideas do methods or papers apply, and which sentence shows it?
// Parameters: $ids  ids of methods or papers.
// Columns: id, evidence (a sentence of the abstract), rule (what found it), method, idea and paper (all properties).
// In Neo4j Browser: :param {ids: ['method:lora']}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (method:Method {id: id})-[applies:APPLIES]->(idea:Idea)
  MATCH (paper:Paper {id: applies.paperId})
  RETURN method, applies, idea, paper
  UNION
  WITH id
  MATCH (paper:Paper {id: id})-[:INTRODUCES|USES]->(method:Method)
  MATCH (method)-[applies:APPLIES {paperId: id}]->(idea:Idea)
  RETURN method, applies, idea, paper
}
RETURN id, applies.evidence AS evidence, applies.rule AS rule, method {.*} AS method, idea {.*} AS idea, paper {.*} AS paper
ORDER BY id, idea.name, method.name, method.id, paper.id
