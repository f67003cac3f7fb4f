// Which gains are claimed over no named method?
// Parameters: $kind  'generic' (the text speaks of "earlier methods" and the like) or 'none' (it names nothing to compare with).
// In Neo4j Browser: :param {kind: 'generic'}
// Columns: subject and baseline (words of the text), gain, unit, benchmark, paper, publishedOn, sentence.
MATCH (claim:Claim {baselineKind: $kind})
WHERE claim.direction = 'better' AND (claim.delta IS NOT NULL OR $kind = 'generic')
WITH claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
LIMIT 100
RETURN claim.subjectText AS subject, claim.baselineText AS baseline, claim.delta AS gain, claim.deltaUnit AS unit,
  head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.publishedOn AS publishedOn, claim.sentence AS sentence
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
