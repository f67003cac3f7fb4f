// Lists the spellings of a marked entity anew.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
MATCH (e)<-[n:NAMES]-()
UNWIND n.spellings AS spelling
WITH DISTINCT e, spelling
ORDER BY spelling
WITH e, collect(spelling) AS aliases
SET e.aliases = aliases
