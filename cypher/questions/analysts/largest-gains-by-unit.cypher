// Which are the largest gains in one unit?
// Parameters: $unit  'percent', 'percentage-point', 'times' or 'absolute'.
// In Neo4j Browser: :param {unit: 'times'}
// Columns: gain, kind ('relative', 'absolute' or 'unspecified'), subject, baseline (the words of the text), benchmark, metric, paper, sentence.
MATCH (claim:Claim {deltaUnit: $unit})
WHERE claim.direction = 'better'
WITH claim
ORDER BY claim.delta DESC, claim.id
LIMIT 25
RETURN claim.delta AS gain, claim.deltaKind AS kind, claim.subjectText AS subject, claim.baselineText AS baseline,
  head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark,
  head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric.name]) AS metric,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.sentence AS sentence
ORDER BY claim.delta DESC, claim.id
