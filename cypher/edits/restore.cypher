// Notes that a claim is not retracted any more.
// Parameters: id (of the retraction).
// Columns: none.
MATCH (r:Retraction {id: $id})
DELETE r
