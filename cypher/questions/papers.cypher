// Which papers are there, of all or of those that deal with a method, a dataset, a benchmark, a task or an idea, under any conditions?
// Parameters:
//   $names  [{number, role, alias}]: what the conditions name, by the id of an Alias or an Author; several of one number are any of them
//   $starts  numbers of names that lead to all papers in question; -1 where only all papers do
//   $alternatives  [{within, outside, says, saysNot, holds, lacks (numbers of names)}]: a paper must meet every condition of one
//   $takesAll  whether one of them has no condition
//   $ids  [''] for all; else ids of methods, datasets, benchmarks, tasks or ideas (narrower ones included)
//   $orderBy  'newest' or 'title'
//   $first  greatest number of rows for each id; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: of 'newest' true and false, of 'title' false and false to read forwards; the opposite of both to read backwards
// Columns: id, total (all papers of that id), rest (those from the place on), key (the id of the paper), rank (its date, empty
//   where unknown, or its title in lower case), node (all properties).
// In Neo4j Browser: :param {names: [], starts: [-1], takesAll: false, alternatives: [{within: [{from: '2024', to: '~~'}], outside: [], says: [], saysNot: [], holds: [], lacks: []}], ids: [''], orderBy: 'newest', first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every paper
CALL {
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(entity)
  MATCH (entity)<-[:INTRODUCES|USES|TRAINS_ON|RELEASES|EVALUATES_ON|ADDRESSES]-(paper:Paper)
  RETURN name.number AS number, paper.id AS paperId
  UNION
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(idea:Idea)
  MATCH (idea)<-[:NARROWER_THAN*0..]-(:Idea)<-[applies:APPLIES]-(:Method)
  RETURN name.number AS number, applies.paperId AS paperId
  UNION
  UNWIND $names AS name
  MATCH (author:Author {id: name.alias})
  MATCH (author)<-[:WRITTEN_BY]-(paper:Paper)
  RETURN name.number AS number, paper.id AS paperId
}
WITH number, collect(paperId) AS paperIds
WITH collect({number: number, paperIds: paperIds}) AS known
UNWIND $ids AS id
UNWIND $starts AS number
WITH known, id, CASE
    WHEN id <> '' OR number < 0 THEN [[id]]
    ELSE [one IN known WHERE one.number = number | one.paperIds]
  END AS startLists
UNWIND startLists AS startList
UNWIND startList AS start
CALL {
  WITH start
  WITH start
  WHERE start = ''
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  WITH start
  MATCH (paper:Paper {id: start})
  RETURN paper
  UNION ALL
  WITH start
  MATCH (:Method {id: start})<-[:INTRODUCES|USES]-(paper:Paper)
  RETURN paper
  UNION ALL
  WITH start
  MATCH (:Dataset {id: start})<-[:TRAINS_ON|RELEASES]-(paper:Paper)
  RETURN paper
  UNION ALL
  WITH start
  MATCH (:Benchmark {id: start})<-[:EVALUATES_ON]-(paper:Paper)
  RETURN paper
  UNION ALL
  WITH start
  MATCH (:Task {id: start})<-[:ADDRESSES]-(paper:Paper)
  RETURN paper
  UNION ALL
  WITH start
  MATCH (:Idea {id: start})<-[:NARROWER_THAN*0..]-(:Idea)<-[applies:APPLIES]-(:Method)
  MATCH (paper:Paper {id: applies.paperId})
  RETURN paper
}
WITH known, id, paper, coalesce(paper.publishedOn, '') AS published
WHERE $takesAll OR any(alternative IN $alternatives WHERE
    all(period IN alternative.within WHERE published >= period.from AND published + '~' <= period.to)
    AND none(period IN alternative.outside WHERE published >= period.from AND published + '~' <= period.to)
    AND all(text IN alternative.says WHERE toLower(paper.title) CONTAINS text OR toLower(paper.abstract) CONTAINS text)
    AND none(text IN alternative.saysNot WHERE toLower(paper.title) CONTAINS text OR toLower(paper.abstract) CONTAINS text)
    AND all(number IN alternative.holds WHERE any(one IN known WHERE one.number = number AND paper.id IN one.paperIds))
    AND none(number IN alternative.lacks WHERE any(one IN known WHERE one.number = number AND paper.id IN one.paperIds)))
WITH id, paper.id AS key, CASE $orderBy WHEN 'title' THEN toLower(paper.title) ELSE published END AS rank
WITH id, key, rank, count(*) AS times
ORDER BY CASE WHEN $rankDescends THEN rank END DESC, CASE WHEN NOT $rankDescends THEN rank END,
  CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END
WITH id, collect({key: key, rank: rank}) AS rows
WITH id, size(rows) AS total, [row IN rows WHERE $fromKey IS NULL OR row.key <> $fromKey AND CASE
    WHEN row.rank = $fromRank THEN (row.key < $fromKey) = $keyDescends
    ELSE (row.rank < $fromRank) = $rankDescends
  END] AS rows
WITH id, total, size(rows) AS rest, rows[0..$first] AS page
UNWIND range(0, size(page) - 1) AS place
WITH id, total, rest, place, page[place] AS row
MATCH (paper:Paper {id: row.key})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, paper {.*} AS node
ORDER BY id, place
