// Notes a claim that an editor read in a paper.
// Parameters: claim (all properties).
// Columns: none.
MERGE (c:ManualClaim {id: $claim.id})
SET c = $claim
