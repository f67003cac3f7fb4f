// In which papers do methods apply ideas, or narrower ones, and which sentence shows it?
// Parameters: $ids  pairs of the id of a method and the id of an idea, with a space between them.
// Columns: id (the pair), evidence (a sentence of the abstract), rule (what found it), method, idea (the one that is
//   applied, perhaps narrower) and paper (all properties).
// In Neo4j Browser: :param {ids: ['method:lora idea:parameter-efficient-fine-tuning']}
UNWIND $ids AS id
WITH id, split(id, ' ') AS pair
MATCH (method:Method {id: pair[0]})
MATCH (method)-[applies:APPLIES]->(idea:Idea)
MATCH (idea)-[:NARROWER_THAN*0..]->(:Idea {id: pair[1]})
WITH DISTINCT id, method, applies, idea
MATCH (paper:Paper {id: applies.paperId})
RETURN id, applies.evidence AS evidence, applies.rule AS rule, method {.*} AS method, idea {.*} AS idea, paper {.*} AS paper
ORDER BY id, coalesce(paper.publishedOn, ''), paper.id, idea.id
