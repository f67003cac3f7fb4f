// Which methods apply an idea, or one that is narrower, and which sentence shows it?
// Parameters: $ids  ids of ideas; $first  whole number of rows for each id
//   $afterRank $afterKey  rank and key of the row before the first one, null for the first page
// Columns: id, total (all rows of that idea), key, rank (the name of the method in lower case), evidence (a sentence of the abstract),
//   rule (what found it), method, idea (the one that is applied, perhaps narrower) and paper (all properties).
// In Neo4j Browser: :param {ids: ['idea:reweighting'], first: 50, afterRank: null, afterKey: null}
UNWIND $ids AS id
MATCH (wider:Idea {id: id})
MATCH (wider)<-[:NARROWER_THAN*0..]-(idea:Idea)
WITH DISTINCT id, idea
MATCH (idea)<-[applies:APPLIES]-(method:Method)
WITH id, toLower(method.name) AS rank, method.id + ' ' + idea.id + ' ' + applies.paperId AS key,
  method.id AS methodId, idea.id AS ideaId, applies.paperId AS paperId, applies.evidence AS evidence, applies.rule AS rule
ORDER BY rank, key
WITH id, collect({rank: rank, key: key, methodId: methodId, ideaId: ideaId, paperId: paperId, evidence: evidence, rule: rule}) AS rows
WITH id, size(rows) AS total,
  [row IN rows WHERE $afterKey IS NULL OR row.rank > $afterRank OR (row.rank = $afterRank AND row.key > $afterKey)][0..$first] AS page
UNWIND page AS row
MATCH (method:Method {id: row.methodId})
MATCH (idea:Idea {id: row.ideaId})
MATCH (paper:Paper {id: row.paperId})
RETURN id, total, row.key AS key, row.rank AS rank, row.evidence AS evidence, row.rule AS rule,
  method {.*} AS method, idea {.*} AS idea, paper {.*} AS paper
ORDER BY id, rank, key
