// What do claims say, given their ids, retracted or not?
// Parameters: $ids  ids of claims.
// Columns: id, claim (a map with paper, subject, baselines, benchmark, metric and task). An unknown id has no row.
// In Neo4j Browser: :param {ids: ['claim:...']}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
UNION ALL
UNWIND $ids AS id
MATCH (claim:RetractedClaim {id: id})
RETURN id, claim {
    .*,
    paper: head([(claim)<-[:STATED]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:ABOUT {role: 'SUBJECT'}]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:ABOUT {role: 'BASELINE'}]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ABOUT {role: 'ON'}]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:ABOUT {role: 'MEASURED_BY'}]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:ABOUT {role: 'FOR'}]->(task:Task) | task {.*}])
  } AS claim
