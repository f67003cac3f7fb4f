// Which version does the graph have? Equal versions mean equal answers.
// Parameters: none.
// Columns: version.
MATCH (v:GraphVersion {id: 'graph-version'})
RETURN v.version AS version
