// Puts retracted claims of a batch out of sight: what is no Claim any more is in no list, and no question has to leave it out.
// Parameters: rows [{claimId, reason, retractedAt}].
// Columns: none.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (c)<-[s:STATES]-(p:Paper)
REMOVE c:Claim
SET c:RetractedClaim, c.retractionReason = row.reason, c.retractedAt = row.retractedAt
CREATE (p)-[:STATED]->(c)
DELETE s
