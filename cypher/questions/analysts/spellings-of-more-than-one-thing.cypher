// Which spellings lead to more than one method, dataset, benchmark, task, metric or idea of a kind, and should be looked at?
// Parameters: none.
// Columns: key (the spelling, lower case, letters and digits only), label, names (what it leads to).
// reads: every spelling
MATCH (alias:Alias)-[:NAMES]->(entity)
WITH alias, entity
ORDER BY entity.name
WITH alias, collect(entity.name) AS names
WHERE size(names) > 1
RETURN alias.key AS key, alias.label AS label, names
ORDER BY label, key
