// Picture: the comparisons on a benchmark, claims with their subjects and baselines, the 25 largest gains.
// store: neo4j
// Parameters: $benchmark  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {benchmark: 'imagenet'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE claim.baselineKind <> 'none' OR claim.delta IS NOT NULL
WITH claim
ORDER BY coalesce(claim.delta, -1.0) DESC, claim.id
LIMIT 25
MATCH path = (claim)-[:ON|SUBJECT|BASELINE]->()
RETURN path
