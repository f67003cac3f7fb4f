// In which papers are ideas, or narrower ones, applied to tasks, by which method, and which sentence shows it?
// Parameters: $ids  pairs of the id of an idea and the id of a task, with a space between them
//   $first  whole number of rows for each pair.
// Columns: id (the pair), evidence (a sentence of the abstract), rule (what found it), method, idea (the one that is
//   applied, perhaps narrower) and paper (all properties), newest first.
// In Neo4j Browser: :param {ids: ['idea:reweighting task:image-classification'], first: 20}
UNWIND $ids AS id
WITH id, split(id, ' ') AS pair
MATCH (task:Task {id: pair[1]})
MATCH (task)<-[:ADDRESSES]-(paper:Paper)
MATCH (paper)-[:INTRODUCES]->(method:Method)
MATCH (method)-[applies:APPLIES {paperId: paper.id}]->(idea:Idea)
MATCH (idea)-[:NARROWER_THAN*0..]->(wider:Idea)
WHERE wider.id = pair[0]
WITH DISTINCT id, paper, method, idea, applies
ORDER BY coalesce(paper.publishedOn, '') DESC, paper.id, method.id, idea.id
WITH id, collect({paperId: paper.id, methodId: method.id, ideaId: idea.id, evidence: applies.evidence, rule: applies.rule}) AS rows
UNWIND rows[0..$first] AS row
MATCH (paper:Paper {id: row.paperId})
MATCH (method:Method {id: row.methodId})
MATCH (idea:Idea {id: row.ideaId})
RETURN id, row.evidence AS evidence, row.rule AS rule, method {.*} AS method, idea {.*} AS idea, paper {.*} AS paper
ORDER BY id, coalesce(paper.publishedOn, '') DESC, paper.id, method.id, idea.id
