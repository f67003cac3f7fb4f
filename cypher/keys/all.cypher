// Which API keys are there, revoked ones included?
// reads: every API key
// Parameters: none.
// Columns: name, role, costLimit, hash, createdAt, lastUsedOn, revokedAt.
MATCH (k:ApiKey)
RETURN k.name AS name, k.role AS role, k.costLimit AS costLimit, k.hash AS hash,
       k.createdAt AS createdAt, k.lastUsedOn AS lastUsedOn, k.revokedAt AS revokedAt
ORDER BY name
