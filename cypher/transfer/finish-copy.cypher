// Notes that a copy is complete, and compared.
// Parameters: none.
// Columns: none.
MATCH (copy:UnfinishedCopy)
DELETE copy
