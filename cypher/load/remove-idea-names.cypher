// Removes spellings of ideas that the taxonomy does not have any more.
// Parameters: ids (of the aliases of the taxonomy).
// Columns: none.
MATCH (a:Alias {label: 'Idea'})
WHERE NOT a.id IN $ids
DETACH DELETE a
