// Is there a claim of this id, and is it retracted?
// Parameters: id.
// Columns: id, paperId, sentence, retractionReason (null unless it is retracted).
MATCH (c:Claim {id: $id})
RETURN c.id AS id, c.paperId AS paperId, c.sentence AS sentence, null AS retractionReason
UNION ALL
MATCH (c:RetractedClaim {id: $id})
RETURN c.id AS id, c.paperId AS paperId, c.sentence AS sentence, c.retractionReason AS retractionReason
