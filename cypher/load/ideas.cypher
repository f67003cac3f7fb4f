// Makes the ideas of the taxonomy, with the spellings by which they are found.
// Parameters: rows [{id, name, description, aliases, keys: [{id, key, spellings}]}].
// Columns: none.
UNWIND $rows AS row
MERGE (i:Idea {id: row.id})
SET i.name = row.name, i.description = row.description, i.aliases = row.aliases
WITH i, row
UNWIND row.keys AS key
MERGE (a:Alias {id: key.id})
ON CREATE SET a.key = key.key, a.label = 'Idea'
MERGE (a)-[n:NAMES]->(i)
SET n.spellings = key.spellings
