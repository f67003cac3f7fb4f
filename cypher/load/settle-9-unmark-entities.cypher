// Unmarks entities.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
REMOVE e:Stale
