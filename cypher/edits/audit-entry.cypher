// What was done with this client mutation id?
// Parameters: id.
// Columns: action, inputHash, result (JSON).
MATCH (entry:AuditEntry {id: $id})
RETURN entry.action AS action, entry.inputHash AS inputHash, entry.result AS result
