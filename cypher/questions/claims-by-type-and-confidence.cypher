// How many claims of each type are there, in ten bands of confidence?
// Parameters: $ids  [''].
// Columns: id (empty), type, band (0 for a confidence below 0.1, up to 9), claims.
// In Neo4j Browser: :param {ids: ['']}
// reads: every claim
UNWIND $ids AS id
MATCH (claim:Claim)
WITH id, claim.type AS type, toInteger(claim.confidence * 10) AS tenth
RETURN id, type, CASE WHEN tenth > 9 THEN 9 ELSE tenth END AS band, count(*) AS claims
ORDER BY type, band
