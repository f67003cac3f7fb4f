// Notes that a claim is retracted.
// Parameters: id, claimId, paperId, reason, retractedAt (ISO 8601).
// Columns: none.
MERGE (r:Retraction {id: $id})
SET r.claimId = $claimId, r.paperId = $paperId, r.reason = $reason, r.retractedAt = $retractedAt
