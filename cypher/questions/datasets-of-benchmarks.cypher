// Which dataset is a benchmark built on, and which benchmarks are built on a dataset?
// Parameters: $ids  ids of benchmarks or datasets.
// Columns: id, node (all properties of the other side).
// In Neo4j Browser: :param {ids: ['benchmark:imagenet-1k', 'dataset:imagenet-1k']}
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Benchmark {id: id})-[:BUILT_ON]->(node:Dataset)
  RETURN node
  UNION
  WITH id
  MATCH (:Dataset {id: id})<-[:BUILT_ON]-(node:Benchmark)
  RETURN node
}
RETURN id, node {.*} AS node
ORDER BY id, node.name
