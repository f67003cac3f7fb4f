// Revokes an API key for good; it stays, so that what was done with it can still be told.
// Parameters: id, revokedAt (ISO 8601).
// Columns: name; no row where there is no such key.
MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, $revokedAt)
RETURN k.name AS name
