// Records that a migration was applied; the first record stays.
// Parameters: id, appliedAt (ISO 8601).
// Columns: none.
MERGE (m:Migration {id: $id})
ON CREATE SET m.appliedAt = $appliedAt
