// Picture: who beats whom around a method, up to two steps away.
// store: neo4j
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(start:Method)
MATCH path = (start)-[:OUTPERFORMS*1..2]-(:Method)
RETURN path
LIMIT 200
