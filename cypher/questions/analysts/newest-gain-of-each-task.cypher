// What is the newest gain that is claimed for each task?
// Parameters: none.
// Columns: task, claims (all gains for it), publishedOn, method, gain, unit, paper, sentence.
// reads: every task and its claims
MATCH (task:Task)<-[:FOR]-(claim:Claim)
WHERE claim.direction = 'better'
WITH task, claim
ORDER BY coalesce(claim.publishedOn, '') DESC, claim.id
WITH task, collect(claim.id) AS claimIds
MATCH (newest:Claim {id: head(claimIds)})
RETURN task.name AS task, size(claimIds) AS claims, newest.publishedOn AS publishedOn,
  head([(newest)-[:SUBJECT]->(method:Method) | method.name]) AS method, newest.delta AS gain, newest.deltaUnit AS unit,
  head([(newest)<-[:STATES]-(paper:Paper) | paper.title]) AS paper, newest.sentence AS sentence
ORDER BY claims DESC, task
