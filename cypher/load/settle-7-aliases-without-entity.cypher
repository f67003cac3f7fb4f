// Removes marked spellings that name nothing any more.
// Parameters: none.
// Columns: none.
MATCH (a:StaleAlias)
WHERE NOT EXISTS { MATCH (a)-[:NAMES]->() }
DETACH DELETE a
