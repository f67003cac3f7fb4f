// Which claims is Claimgraph least certain to have read rightly?
// Parameters: $below  a confidence, 0 to 1.
// In Neo4j Browser: :param {below: 0.6}
// Columns: confidence, rule (what found it), direction, subject and baseline (words of the text), gain, unit, paper, sentence.
MATCH (claim:Claim)
WHERE claim.confidence < $below
WITH claim
ORDER BY claim.confidence, claim.id
LIMIT 100
RETURN claim.confidence AS confidence, claim.rule AS rule, claim.direction AS direction, claim.subjectText AS subject,
  claim.baselineText AS baseline, claim.delta AS gain, claim.deltaUnit AS unit,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.sentence AS sentence
ORDER BY claim.confidence, claim.id
