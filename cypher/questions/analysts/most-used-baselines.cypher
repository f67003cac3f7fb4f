// Against which methods do papers compare most?
// Parameters: none.
// Columns: baseline, papers (that compare with it), claims, firstOn and lastOn (dates of the claims).
// reads: every claim with a named baseline
MATCH (claim:Claim {baselineKind: 'named'})
MATCH (claim)-[:BASELINE]->(compared:Method)
WITH compared, count(DISTINCT claim.paperId) AS papers, count(claim) AS claims,
  min(claim.publishedOn) AS firstOn, max(claim.publishedOn) AS lastOn
RETURN compared.name AS baseline, papers, claims, firstOn, lastOn
ORDER BY papers DESC, claims DESC, baseline, compared.id
LIMIT 50
