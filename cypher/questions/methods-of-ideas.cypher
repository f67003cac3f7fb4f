// Which methods apply an idea, or one that is narrower, and which sentence shows it?
// Parameters: $ids  ids of ideas; $first  greatest number of rows for each id
//   $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: false to read forwards, true to read backwards
// Columns: id, total (all rows of that idea), rest (those from the place on), key, rank (the name of the method in lower case),
//   evidence (a sentence of the abstract), rule (what found it), method, idea (the one that is applied, perhaps narrower) and
//   paper (all properties).
// In Neo4j Browser: :param {ids: ['idea:reweighting'], first: 50, fromKey: null, fromRank: null, rankDescends: false, keyDescends: false}
UNWIND $ids AS id
MATCH (wider:Idea {id: id})
MATCH (wider)<-[:NARROWER_THAN*0..]-(idea:Idea)
WITH DISTINCT id, idea
MATCH (idea)<-[applies:APPLIES]-(method:Method)
WITH id, toLower(method.name) AS rank, method.id + ' ' + idea.id + ' ' + applies.paperId AS key,
  method.id AS methodId, idea.id AS ideaId, applies.paperId AS paperId, applies.evidence AS evidence, applies.rule AS rule
ORDER BY CASE WHEN $rankDescends THEN rank END DESC, CASE WHEN NOT $rankDescends THEN rank END,
  CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END
WITH id, collect({rank: rank, key: key, methodId: methodId, ideaId: ideaId, paperId: paperId, evidence: evidence, rule: rule}) AS rows
WITH id, size(rows) AS total, [row IN rows WHERE $fromKey IS NULL OR row.key <> $fromKey AND CASE
    WHEN row.rank = $fromRank THEN (row.key < $fromKey) = $keyDescends
    ELSE (row.rank < $fromRank) = $rankDescends
  END] AS rows
WITH id, total, size(rows) AS rest, rows[0..$first] AS page
UNWIND range(0, size(page) - 1) AS place
WITH id, total, rest, place, page[place] AS row
MATCH (method:Method {id: row.methodId})
MATCH (idea:Idea {id: row.ideaId})
MATCH (paper:Paper {id: row.paperId})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, row.evidence AS evidence, row.rule AS rule,
  method {.*} AS method, idea {.*} AS idea, paper {.*} AS paper
ORDER BY id, place
