// Which gains were last claimed for a task?
// Parameters: $task  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {task: 'imageclassification'}
// Columns: publishedOn, method, gain, unit, baseline (the words of the text), benchmark, paper, sentence.
MATCH (:Alias {key: $task, label: 'Task'})-[:NAMES]->(task:Task)
MATCH (task)<-[:FOR]-(claim:Claim)
WHERE claim.direction = 'better'
WITH claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
LIMIT 25
RETURN claim.publishedOn AS publishedOn, head([(claim)-[:SUBJECT]->(method:Method) | method.name]) AS method,
  claim.delta AS gain, claim.deltaUnit AS unit, claim.baselineText AS baseline,
  head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark.name]) AS benchmark,
  head([(claim)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, claim.sentence AS sentence
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
