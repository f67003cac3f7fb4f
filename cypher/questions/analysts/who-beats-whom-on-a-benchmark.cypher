// Who beats whom on a benchmark, by how much, and which paper says so?
// Parameters: $benchmark  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {benchmark: 'imagenet'}
// Columns: winner and loser (null where the text leaves it open; the words of the text where it names no method), gain, unit,
//   metric, polarity, paper, publishedOn, sentence.
MATCH (:Alias {key: $benchmark, label: 'Benchmark'})-[:NAMES]->(benchmark:Benchmark)
MATCH (benchmark)<-[:ON]-(claim:Claim)
WHERE claim.direction <> 'equal' AND claim.baselineKind <> 'none'
MATCH (claim)<-[:STATES]-(paper:Paper)
WITH claim, paper, head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS subject,
  [(claim)-[:BASELINE]->(method:Method) | method.name] AS named,
  head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric.name]) AS metric
UNWIND CASE WHEN size(named) > 0 THEN named ELSE [claim.baselineText] END AS baseline
RETURN CASE claim.direction WHEN 'worse' THEN baseline ELSE subject END AS winner,
  CASE claim.direction WHEN 'worse' THEN subject ELSE baseline END AS loser,
  claim.delta AS gain, claim.deltaUnit AS unit, metric, claim.polarity AS polarity,
  paper.title AS paper, paper.publishedOn AS publishedOn, claim.sentence AS sentence
ORDER BY coalesce(claim.delta, -1.0) DESC, claim.id, baseline
