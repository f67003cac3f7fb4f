// What has these ids?
// Parameters: $ids  ids of papers, methods, datasets, benchmarks, tasks, metrics, ideas or runs.
// Columns: id, node (all properties). An unknown id has no row.
// In Neo4j Browser: :param {ids: ['method:lora', 'benchmark:imagenet-1k']}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (node:Paper {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Method {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Dataset {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Benchmark {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Task {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Metric {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:Idea {id: id})
  RETURN node
  UNION
  WITH id
  MATCH (node:IngestRun {id: id})
  RETURN node
}
RETURN id, node {.*} AS node
