// Marks what these papers mention: it may lose a spelling, its name or its reason to be. `settle-*` unmarks it again.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[r]->(e)
WHERE type(r) <> 'STATES'
SET e:Stale
