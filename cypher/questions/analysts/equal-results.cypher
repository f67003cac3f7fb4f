// Which methods are said to do as well as others?
// Parameters: none.
// Columns: method (null where the text leaves it open), baseline (the words of the text), benchmark, polarity, paper, sentence. The newest hundred.
MATCH (claim:Claim {direction: 'equal'})
WITH claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
LIMIT 100
RETURN head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method, claim.baselineText AS baseline,
  head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark, claim.polarity AS polarity,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.sentence AS sentence
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
