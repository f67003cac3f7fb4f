// Records what was done; where the same was recorded before, this and all that belongs to it fails.
// Parameters: entry {id, clientMutationId, key (its name), action, at (ISO 8601), subjects (ids), before, after, result (JSON), inputHash}.
// Columns: none.
CREATE (entry:AuditEntry)
SET entry = $entry
