// Gives the graph another version: the last statement of every transaction that writes to it. Whoever changes a graph by
// hand in Neo4j does the same: MATCH (v:GraphVersion) SET v.version = randomUUID()
// Parameters: version (of chance, so that no two graphs, or a restored backup, ever meet in one).
// Columns: none.
MATCH (v:GraphVersion {id: 'graph-version'})
SET v.version = $version
