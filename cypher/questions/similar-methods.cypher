// Which methods share ideas with each of some methods, those with the rarest ideas in common first?
// Two methods share an idea where each applies it or a narrower one; of ideas that they share, one that is broader than
// another is left out. An idea weighs log(methods / methods that apply it), the inverse document frequency of Spärck Jones
// (A statistical interpretation of term specificity and its application in retrieval, 1972); the score is the sum.
// Parameters: $ids  ids of methods; $first  whole number of rows for each id.
// Columns: id, method (the one that is alike, all properties), score, ideas (a list of {ideaId, methodCount, weight}).
// In Neo4j Browser: :param {ids: ['method:lora'], first: 20}
MATCH (any:Method)
WITH count(any) AS methods
UNWIND $ids AS id
MATCH (start:Method {id: id})
MATCH (start)-[:APPLIES]->(applied:Idea)
MATCH (applied)-[:NARROWER_THAN*0..]->(idea:Idea)
WITH DISTINCT methods, id, idea
MATCH (idea)<-[:NARROWER_THAN*0..]-(narrower:Idea)
MATCH (narrower)<-[:APPLIES]-(other:Method)
WITH DISTINCT methods, id, idea, other.id AS otherId
WITH methods, id, idea, collect(otherId) AS otherIds
WITH id, otherIds, {
    ideaId: idea.id,
    methodCount: size(otherIds),
    weight: log(toFloat(methods) / size(otherIds)),
    broader: [(idea)-[:NARROWER_THAN*1..]->(broader:Idea) | broader.id]
  } AS shared
UNWIND otherIds AS otherId
WITH id, otherId, shared
WHERE otherId <> id
WITH id, otherId, shared
ORDER BY shared.ideaId
WITH id, otherId, collect(shared) AS ideas
WITH id, otherId, [one IN ideas WHERE none(other IN ideas WHERE one.ideaId IN other.broader)] AS ideas
WITH id, otherId, ideas, round(10000 * reduce(sum = 0.0, one IN ideas | sum + one.weight)) / 10000 AS score
ORDER BY score DESC, otherId
WITH id, collect({otherId: otherId, score: score, ideas: ideas}) AS rows
UNWIND rows[0..$first] AS row
MATCH (method:Method {id: row.otherId})
RETURN id, method {.*} AS method, row.score AS score,
  [one IN row.ideas | {ideaId: one.ideaId, methodCount: one.methodCount, weight: round(10000 * one.weight) / 10000}] AS ideas
ORDER BY id, score DESC, method.id
