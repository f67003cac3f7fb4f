// Marks the spellings of marked entities, so that those which nobody uses any more can be found without a scan.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
MATCH (e)<-[:NAMES]-(a)
SET a:StaleAlias
