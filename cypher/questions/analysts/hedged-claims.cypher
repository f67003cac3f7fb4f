// Which claims does the text hedge ("may", "suggests")?
// Parameters: none.
// Columns: publishedOn, subject and baseline (words of the text), gain, unit, paper, sentence. The newest hundred.
MATCH (claim:Claim {polarity: 'hedged'})
WITH claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
LIMIT 100
RETURN claim.publishedOn AS publishedOn, claim.subjectText AS subject, claim.baselineText AS baseline,
  claim.delta AS gain, claim.deltaUnit AS unit, head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper,
  claim.sentence AS sentence
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
