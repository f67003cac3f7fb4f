// Records the day on which an API key was last used.
// Parameters: id, on (a date).
// Columns: none.
MATCH (k:ApiKey {id: $id})
SET k.lastUsedOn = $on
