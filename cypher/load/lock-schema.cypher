// store: neo4j
// Waits until no other process changes the schema, and keeps others waiting until the transaction ends.
// Parameters: at (ISO 8601).
// Columns: none.
MATCH (lock:SchemaLock)
WITH lock
ORDER BY elementId(lock)
SET lock.lockedAt = $at
