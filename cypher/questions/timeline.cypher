// How many claims were published when, by benchmark, task or idea?
// Parameters: $by  'Benchmark', 'Task' or 'Idea' (claims whose subject applies it, or a narrower one)
//   $names  only these, in the form of Alias.key, lower case, letters and digits only (null: all)
//   $first  whole number of benchmarks, tasks or ideas: those with most claims.
// Columns: id (of the benchmark, task or idea), total (number of its claims), periods (a list of {period, claims, papers}; a
//   period is a month, a year where the source gives no month, or null where it gives no date).
// In Neo4j Browser: :param {by: 'Task', names: null, first: 10}
// reads: every claim
CALL {
  MATCH (benchmark:Benchmark)
  WHERE $by = 'Benchmark' AND ($names IS NULL OR EXISTS {
    MATCH (benchmark)<-[:NAMES]-(alias:Alias) WHERE alias.key IN $names })
  MATCH (benchmark)<-[:ON]-(claim:Claim)
  RETURN benchmark.id AS id, claim
  UNION ALL
  MATCH (task:Task)
  WHERE $by = 'Task' AND ($names IS NULL OR EXISTS {
    MATCH (task)<-[:NAMES]-(alias:Alias) WHERE alias.key IN $names })
  MATCH (task)<-[:FOR]-(claim:Claim)
  RETURN task.id AS id, claim
  UNION ALL
  MATCH (idea:Idea)
  WHERE $by = 'Idea' AND ($names IS NULL OR EXISTS {
    MATCH (idea)<-[:NAMES]-(alias:Alias) WHERE alias.key IN $names })
  MATCH (idea)<-[:NARROWER_THAN*0..]-(applied:Idea)
  MATCH (applied)<-[:APPLIES]-(method:Method)
  WITH DISTINCT idea, method
  MATCH (method)<-[:SUBJECT]-(claim:Claim)
  RETURN idea.id AS id, claim
}
WITH id, left(claim.publishedOn, 7) AS period, count(claim) AS claims, count(DISTINCT claim.paperId) AS papers
ORDER BY period
WITH id, sum(claims) AS total, collect({period: period, claims: claims, papers: papers}) AS periods
ORDER BY total DESC, id
LIMIT $first
RETURN id, total, periods
