// Everything that the graph holds of a method, as a picture: papers, claims, ideas, spellings.
// store: neo4j
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(method:Method)
MATCH path = (method)--()
RETURN path
LIMIT 200
