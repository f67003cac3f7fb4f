// What do papers claim, retracted claims included?
// Parameters: ids (of papers).
// Columns: paperId, claim (all properties), links [{role (SUBJECT, BASELINE, ON, MEASURED_BY or FOR), id (of the entity),
//   higherIsBetter, properties}].
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:STATES|STATED]->(c)
RETURN id AS paperId, c {.*} AS claim,
  [(c)-[r:SUBJECT|BASELINE|ON|MEASURED_BY|FOR|ABOUT]->(e) | {role: coalesce(r.role, type(r)), id: e.id, higherIsBetter: e.higherIsBetter, properties: r {.*}}] AS links
