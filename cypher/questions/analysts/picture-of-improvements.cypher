// What beats a method, and what beats that, as a picture.
// store: neo4j
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(start:Method)
MATCH path = (start)-[:OUTPERFORMS*1..3]-(:Method)
RETURN path
LIMIT 200
