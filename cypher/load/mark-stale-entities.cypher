// Marks what these papers mention otherwise than they will: it may lose a spelling, its name or its reason to be.
// `settle-*` unmarks it again.
// Parameters: rows [{id (of a paper), mentions: [[entity id, name, known as text, aliases ...]]}].
// Columns: none.
UNWIND $rows AS row
MATCH (:Paper {id: row.id})-[r]->(e)
WHERE NOT type(r) IN ['STATES', 'STATED']
  AND NOT ([e.id, coalesce(r.name, ''), toString(coalesce(r.known, false))] + coalesce(r.aliases, [])) IN row.mentions
SET e:Stale
