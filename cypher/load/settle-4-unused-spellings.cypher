// Unties spellings that no paper uses for a marked entity any more.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
MATCH (e)<-[n:NAMES]-()
WHERE size(n.spellings) = 0
DELETE n
