// Marks the metrics of the claims of these papers, as `mark-stale-entities` does for what the papers mention themselves.
// Parameters: rows [{id (of a paper), mentions: [[entity id, name, known as text, aliases ...]]}].
// Columns: none.
UNWIND $rows AS row
MATCH (:Paper {id: row.id})-[:STATES|STATED]->(c)
MATCH (c)-[r:MEASURED_BY|ABOUT]->(e:Metric)
WHERE NOT ([e.id, coalesce(r.name, ''), toString(coalesce(r.known, false))] + coalesce(r.aliases, [])) IN row.mentions
SET e:Stale
