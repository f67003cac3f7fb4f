// Which methods share most ideas with a method?
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'wpo'}
// Columns: method, other, shared (number of ideas), ideas (their names).
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(start:Method)
MATCH (start)-[:APPLIES]->(idea:Idea)
WITH DISTINCT start, idea
MATCH (idea)<-[:APPLIES]-(alike:Method)
WHERE alike.id <> start.id
WITH DISTINCT start, idea, alike
ORDER BY idea.name
WITH start, alike, count(idea) AS shared, collect(idea.name) AS ideas
RETURN start.name AS method, alike.name AS other, shared, ideas
ORDER BY shared DESC, other, alike.id
LIMIT 50
