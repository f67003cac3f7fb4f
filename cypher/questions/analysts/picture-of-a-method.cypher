// Picture: a method with its papers, claims, ideas, spellings, and the methods that it is compared with.
// store: neo4j
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(method:Method)
MATCH path = (method)--()
RETURN path
LIMIT 200
