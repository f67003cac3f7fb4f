// Marks the metrics of the claims of these papers, as `mark-stale-entities` does for what the papers mention themselves.
// Parameters: ids (of papers).
// Columns: none.
UNWIND $ids AS id
MATCH (:Paper {id: id})-[:STATES]->(c:Claim)
MATCH (c)-[:MEASURED_BY]->(e:Metric)
SET e:Stale
