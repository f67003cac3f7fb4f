// Makes an API key, unless there is one of that name.
// Parameters: id, name, role (`reader`, `editor` or `admin`), costLimit (null: that of everybody),
//   hash (SHA-256 of the secret), createdAt (ISO 8601).
// Columns: isNew.
MERGE (k:ApiKey {id: $id})
ON CREATE SET k.name = $name, k.role = $role, k.costLimit = $costLimit, k.hash = $hash, k.createdAt = $createdAt
RETURN k.hash = $hash AS isNew
