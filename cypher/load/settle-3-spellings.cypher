// Keeps of a marked entity's spellings those that some paper still uses.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
MATCH (e)<-[n:NAMES]-()
UNWIND n.spellings AS spelling
WITH e, n, spelling, EXISTS { MATCH (e)<-[r]-() WHERE spelling IN r.aliases } AS isUsed
ORDER BY spelling
WITH n, collect(CASE WHEN isUsed THEN spelling END) AS spellings
SET n.spellings = spellings
