// Removes the relationships of ideas that the taxonomy does not have any more.
// Parameters: pairs (list of `narrower id > broader id`).
// Columns: none.
MATCH (narrower:Idea)-[r:NARROWER_THAN]->(broader:Idea)
WHERE NOT (narrower.id + ' > ' + broader.id) IN $pairs
DELETE r
