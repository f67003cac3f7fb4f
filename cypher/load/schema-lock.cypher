// store: neo4j
// Makes the node that processes lock while they change the schema; two that begin at once may each make one.
// Parameters: none.
// Columns: none.
MERGE (:SchemaLock)
