// Unmarks spellings.
// Parameters: none.
// Columns: none.
MATCH (a:StaleAlias)
REMOVE a:StaleAlias
