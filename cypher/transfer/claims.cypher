// What do claims say, in one flat row each?
// Parameters: ids (of claims).
// Columns: id, paper (title), subject (name, else the words of the text), baselines (a list of names, else
//   the words of the text), baselineKind,
//   benchmark, metric, task (names), gain, unit, gainKind, value, valueUnit, baselineValue, direction, type, polarity,
//   sentence, start, end (its offsets in the abstract), source (where it stands, if
//   not in the abstract), confidence, rule, extractorVersion, date (of the paper), url.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper,
       coalesce(head([(claim)-[:SUBJECT]->(subject:Method) | subject.name]), claim.subjectText) AS subject,
       CASE claim.baselineKind
         WHEN 'named' THEN [(claim)-[:BASELINE]->(baseline:Method) | baseline.name]
         ELSE claim.baselineText
       END AS baselines, claim.baselineKind AS baselineKind,
       head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark,
       head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric.name]) AS metric,
       head([(claim)-[:FOR]->(task:Task) | task.name]) AS task,
       claim.delta AS gain, claim.deltaUnit AS unit, claim.deltaKind AS gainKind,
       claim.value AS value, claim.valueUnit AS valueUnit, claim.baselineValue AS baselineValue,
       claim.direction AS direction, claim.type AS type, claim.polarity AS polarity,
       claim.sentence AS sentence, claim.start AS start, claim.end AS end, claim.source AS source, claim.confidence AS confidence,
       claim.rule AS rule, claim.extractorVersion AS extractorVersion,
       claim.publishedOn AS date, head([(claim)<-[:STATES]-(paper:Paper) | paper.url]) AS url, id
