// Which papers deal with a method, a dataset, a benchmark, a task or an idea (narrower ideas included)?
// Parameters: $ids  ids of methods, datasets, benchmarks, tasks or ideas
//   $first  whole number of papers for each id; $afterRank $afterKey  date and id of the paper before, null for the first page
// Columns: id, total (all papers of that id), key (the id of the paper), rank (its date, empty where unknown), node (all properties).
// In Neo4j Browser: :param {ids: ['method:lora'], first: 20, afterRank: null, afterKey: null}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Method {id: id})<-[:INTRODUCES|USES]-(paper:Paper)
  RETURN paper
  UNION
  WITH id
  MATCH (:Dataset {id: id})<-[:TRAINS_ON|RELEASES]-(paper:Paper)
  RETURN paper
  UNION
  WITH id
  MATCH (:Benchmark {id: id})<-[:EVALUATES_ON]-(paper:Paper)
  RETURN paper
  UNION
  WITH id
  MATCH (:Task {id: id})<-[:ADDRESSES]-(paper:Paper)
  RETURN paper
  UNION
  WITH id
  MATCH (:Idea {id: id})<-[:NARROWER_THAN*0..]-(:Idea)<-[applies:APPLIES]-(:Method)
  MATCH (paper:Paper {id: applies.paperId})
  RETURN paper
}
WITH DISTINCT id, paper
WITH id, paper.id AS key, coalesce(paper.publishedOn, '') AS rank
ORDER BY rank DESC, key
WITH id, collect({key: key, rank: rank}) AS rows
WITH id, size(rows) AS total,
  [row IN rows WHERE $afterKey IS NULL OR row.rank < $afterRank OR (row.rank = $afterRank AND row.key > $afterKey)][0..$first] AS page
UNWIND page AS row
MATCH (paper:Paper {id: row.key})
RETURN id, total, row.key AS key, row.rank AS rank, paper {.*} AS node
ORDER BY id, rank DESC, key
