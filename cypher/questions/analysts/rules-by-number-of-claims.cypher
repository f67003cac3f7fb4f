// Which rules of the extraction found how many claims, and how certain are these?
// Parameters: none.
// Columns: rule, claims, confidence (mean), lowest.
// reads: every claim
MATCH (claim:Claim)
RETURN claim.rule AS rule, count(claim) AS claims, round(sum(toInteger(round(claim.confidence * 1000))) / 10.0 / count(claim)) / 100 AS confidence, min(claim.confidence) AS lowest
ORDER BY claims DESC, rule
