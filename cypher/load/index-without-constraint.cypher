// store: neo4j
// Is there an index of that name and label, on the id, that belongs to no constraint?
// Parameters: name, label.
// Columns: name.
SHOW INDEXES
YIELD name, labelsOrTypes, properties, owningConstraint
WHERE name = $name AND labelsOrTypes = [$label] AND properties = ['id'] AND owningConstraint IS NULL
RETURN name
