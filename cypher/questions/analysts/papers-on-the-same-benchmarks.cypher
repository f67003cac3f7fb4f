// Which benchmarks are evaluated together with a benchmark, and by how many papers?
// Parameters: $benchmark  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {benchmark: 'imagenet'}
// Columns: benchmark, other, papers (that evaluate on both).
MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
MATCH (benchmark)<-[:EVALUATES_ON]-(paper:Paper)
MATCH (paper)-[:EVALUATES_ON]->(other:Benchmark)
WHERE other.id <> benchmark.id
RETURN benchmark.name AS benchmark, other.name AS other, count(DISTINCT paper) AS papers
ORDER BY papers DESC, other
LIMIT 50
