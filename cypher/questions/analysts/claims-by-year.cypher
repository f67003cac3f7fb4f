// How many claims of each type were made each year?
// Parameters: none.
// Columns: year (null where the paper has no date), type, claims, quantified (with a number), named (with a named baseline), papers.
// reads: every claim
MATCH (claim:Claim)
WITH left(claim.publishedOn, 4) AS year, claim
RETURN year, claim.type AS type, count(claim) AS claims, count(claim.delta) AS quantified,
  sum(CASE WHEN claim.baselineKind = 'named' THEN 1 ELSE 0 END) AS named, count(DISTINCT claim.paperId) AS papers
ORDER BY coalesce(year, ''), type
