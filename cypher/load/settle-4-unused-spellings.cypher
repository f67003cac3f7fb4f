// Unties spellings that no paper uses for a marked entity any more.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
MATCH (:Alias)-[n:NAMES]->(e)
WHERE size(n.spellings) = 0
DELETE n
