// Which ideas do at least two of some methods share, and how rare are these ideas?
// Two methods share an idea where each applies it or a narrower one; an idea that is broader than another one shared by
// the same methods is left out. An idea weighs log(methods / methods that apply it), the inverse document frequency of Spärck Jones
// (A statistical interpretation of term specificity and its application in retrieval, 1972).
// Parameters: $methods  names in the form of Alias.key, lower case, letters and digits only.
// Columns: ideaId, methodIds (which of the methods apply it), methodCount (how many of all do), weight.
// In Neo4j Browser: :param {methods: ['lora', 'adalora', 'dora']}
MATCH (any:Method)
WITH count(any) AS methods
UNWIND $methods AS key
MATCH (:Alias {key: key, label: 'Method'})-[:NAMES]->(method:Method)
MATCH (method)-[:APPLIES]->(applied:Idea)
MATCH (applied)-[:NARROWER_THAN*0..]->(idea:Idea)
WITH DISTINCT methods, idea, method.id AS methodId
ORDER BY methodId
WITH methods, idea, collect(methodId) AS methodIds
WHERE size(methodIds) > 1
WITH methods, {idea: idea.id, methodIds: methodIds, broader: [(idea)-[:NARROWER_THAN*1..]->(broader:Idea) | broader.id]} AS shared
WITH methods, collect(shared) AS ideas
UNWIND [one IN ideas WHERE none(other IN ideas WHERE one.idea IN other.broader AND one.methodIds = other.methodIds)] AS shared
MATCH (idea:Idea {id: shared.idea})
MATCH (idea)<-[:NARROWER_THAN*0..]-(narrower:Idea)
MATCH (narrower)<-[:APPLIES]-(other:Method)
WITH methods, idea, shared.methodIds AS methodIds, count(DISTINCT other) AS methodCount
RETURN idea.id AS ideaId, methodIds, methodCount, round(10000 * log(toFloat(methods) / methodCount)) / 10000 AS weight
ORDER BY size(methodIds) DESC, weight DESC, idea.id
