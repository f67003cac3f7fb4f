// What goes by a name?
// Parameters: $key  the name in the form of Alias.key, lower case, letters and digits only
//   $label  'Method', 'Dataset', 'Benchmark', 'Task', 'Metric' or 'Idea'.
// Columns: node (all properties).
// In Neo4j Browser: :param {key: 'ilsvrc2012', label: 'Benchmark'}
MATCH (:Alias {key: $key, label: $label})-[:NAMES]->(node)
RETURN node {.*} AS node
ORDER BY node.id
