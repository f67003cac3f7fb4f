// Picture: an idea with its narrower ideas and the methods that apply them.
// store: neo4j
// Parameters: $idea  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {idea: 'reweighting'}
// Columns: path (for the graph view of Neo4j Browser).
MATCH (:Alias {key: $idea, label: 'Idea'})-[:NAMES]->(wider:Idea)
MATCH path = (wider)<-[:NARROWER_THAN*0..]-(:Idea)<-[:APPLIES]-(:Method)
RETURN path
LIMIT 300
