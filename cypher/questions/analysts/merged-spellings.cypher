// What goes by spellings so different that the merge should be looked at?
// Parameters: $label  'Method', 'Dataset', 'Benchmark', 'Task', 'Metric' or 'Idea'.
// In Neo4j Browser: :param {label: 'Method'}
// Columns: name, known (whether the lexicon knows it; else only papers do), spellings, keys (number of spellings that differ in
//   more than case and punctuation).
// reads: every spelling
MATCH (alias:Alias)-[:NAMES]->(entity)
WHERE alias.label = $label
WITH entity, count(alias) AS keys
WHERE keys > 1
RETURN entity.name AS name, entity.known AS known, entity.aliases AS spellings, keys
ORDER BY keys DESC, name, entity.id
LIMIT 100
