// On what does a claim rest: whose sentence, where in the abstract, and what was read into it?
// Parameters: $claimId  id of a claim, as other questions give it.
// In Neo4j Browser: :param {claimId: 'claim:...'}
// Columns: paper, url, publishedOn, sentence, start and end (offsets in the abstract), subject and baseline (words of the text),
//   method, baselines, benchmark, metric, task (what they were taken for), type, direction, polarity, gain, unit, kind,
//   value, confidence, rule, extractorVersion.
MATCH (claim:Claim {id: $claimId})
MATCH (claim)<-[:STATES]-(paper:Paper)
RETURN paper.title AS paper, paper.url AS url, paper.publishedOn AS publishedOn, claim.sentence AS sentence,
  claim.start AS start, claim.end AS end, claim.subjectText AS subject, claim.baselineText AS baseline,
  head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method,
  [(claim)-[:BASELINE]->(method:Method) | method.name] AS baselines,
  head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark,
  head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric.name]) AS metric,
  head([(claim)-[:FOR]->(task:Task) | task.name]) AS task,
  claim.type AS type, claim.direction AS direction, claim.polarity AS polarity, claim.delta AS gain, claim.deltaUnit AS unit,
  claim.deltaKind AS kind, claim.value AS value, claim.confidence AS confidence, claim.rule AS rule,
  claim.extractorVersion AS extractorVersion
