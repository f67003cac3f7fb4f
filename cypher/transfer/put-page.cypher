// store: neo4j
// Puts one page of a copied graph into this one and notes how far the copy has come; puts nothing where the copy is not
// at the place that it should be at, because another process moves it: the note is locked before it is looked at. What a
// relationship leads to is made if the copy has not come to it yet; its properties follow.
// Parameters: from and to {label, after}; nodes {<label>: [properties with id]};
//   relationships {<type>: [{start, end (ids), properties}]}.
// Columns: label, after; no row where nothing was put.
MATCH (copy:UnfinishedCopy)
SET copy.graph = copy.graph
WITH copy
WHERE copy.label = $from.label AND copy.after = $from.after
SET copy.label = $to.label, copy.after = $to.after
FOREACH (row IN $nodes.Author | MERGE (n:Author {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Idea | MERGE (n:Idea {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Metric | MERGE (n:Metric {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Task | MERGE (n:Task {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Dataset | MERGE (n:Dataset {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Benchmark | MERGE (n:Benchmark {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Method | MERGE (n:Method {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Claim | MERGE (n:Claim {id: row.id}) SET n = row)
FOREACH (row IN $nodes.RetractedClaim | MERGE (n:RetractedClaim {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Paper | MERGE (n:Paper {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Alias | MERGE (n:Alias {id: row.id}) SET n = row)
FOREACH (row IN $nodes.IngestRun | MERGE (n:IngestRun {id: row.id}) SET n = row)
FOREACH (row IN $nodes.MergedEntity | MERGE (n:MergedEntity {id: row.id}) SET n = row)
FOREACH (row IN $nodes.Retraction | MERGE (n:Retraction {id: row.id}) SET n = row)
FOREACH (row IN $nodes.ManualClaim | MERGE (n:ManualClaim {id: row.id}) SET n = row)
FOREACH (row IN $nodes.AuditEntry | MERGE (n:AuditEntry {id: row.id}) SET n = row)
FOREACH (row IN $relationships.NARROWER_THAN |
  MERGE (s:Idea {id: row.start}) MERGE (e:Idea {id: row.end})
  CREATE (s)-[r:NARROWER_THAN]->(e) SET r = row.properties)
FOREACH (row IN $relationships.BUILT_ON |
  MERGE (s:Benchmark {id: row.start}) MERGE (e:Dataset {id: row.end})
  CREATE (s)-[r:BUILT_ON]->(e) SET r = row.properties)
FOREACH (row IN $relationships.APPLIES |
  MERGE (s:Method {id: row.start}) MERGE (e:Idea {id: row.end})
  CREATE (s)-[r:APPLIES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.OUTPERFORMS |
  MERGE (s:Method {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:OUTPERFORMS]->(e) SET r = row.properties)
FOREACH (row IN $relationships.SUBJECT |
  MERGE (s:Claim {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:SUBJECT]->(e) SET r = row.properties)
FOREACH (row IN $relationships.BASELINE |
  MERGE (s:Claim {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:BASELINE]->(e) SET r = row.properties)
FOREACH (row IN $relationships.ON |
  MERGE (s:Claim {id: row.start}) MERGE (e:Benchmark {id: row.end})
  CREATE (s)-[r:ON]->(e) SET r = row.properties)
FOREACH (row IN $relationships.MEASURED_BY |
  MERGE (s:Claim {id: row.start}) MERGE (e:Metric {id: row.end})
  CREATE (s)-[r:MEASURED_BY]->(e) SET r = row.properties)
FOREACH (row IN $relationships.FOR |
  MERGE (s:Claim {id: row.start}) MERGE (e:Task {id: row.end})
  CREATE (s)-[r:FOR]->(e) SET r = row.properties)
FOREACH (row IN $relationships.WRITTEN_BY |
  MERGE (s:Paper {id: row.start}) MERGE (e:Author {id: row.end})
  CREATE (s)-[r:WRITTEN_BY]->(e) SET r = row.properties)
FOREACH (row IN $relationships.INTRODUCES |
  MERGE (s:Paper {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:INTRODUCES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.USES |
  MERGE (s:Paper {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:USES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.TRAINS_ON |
  MERGE (s:Paper {id: row.start}) MERGE (e:Dataset {id: row.end})
  CREATE (s)-[r:TRAINS_ON]->(e) SET r = row.properties)
FOREACH (row IN $relationships.RELEASES |
  MERGE (s:Paper {id: row.start}) MERGE (e:Dataset {id: row.end})
  CREATE (s)-[r:RELEASES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.EVALUATES_ON |
  MERGE (s:Paper {id: row.start}) MERGE (e:Benchmark {id: row.end})
  CREATE (s)-[r:EVALUATES_ON]->(e) SET r = row.properties)
FOREACH (row IN $relationships.ADDRESSES |
  MERGE (s:Paper {id: row.start}) MERGE (e:Task {id: row.end})
  CREATE (s)-[r:ADDRESSES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.STATES |
  MERGE (s:Paper {id: row.start}) MERGE (e:Claim {id: row.end})
  CREATE (s)-[r:STATES]->(e) SET r = row.properties)
FOREACH (row IN $relationships.STATED |
  MERGE (s:Paper {id: row.start}) MERGE (e:RetractedClaim {id: row.end})
  CREATE (s)-[r:STATED]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.ABOUT WHERE row.end STARTS WITH 'metric:'] |
  MERGE (s:RetractedClaim {id: row.start}) MERGE (e:Metric {id: row.end})
  CREATE (s)-[r:ABOUT]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.ABOUT WHERE row.end STARTS WITH 'task:'] |
  MERGE (s:RetractedClaim {id: row.start}) MERGE (e:Task {id: row.end})
  CREATE (s)-[r:ABOUT]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.ABOUT WHERE row.end STARTS WITH 'benchmark:'] |
  MERGE (s:RetractedClaim {id: row.start}) MERGE (e:Benchmark {id: row.end})
  CREATE (s)-[r:ABOUT]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.ABOUT WHERE row.end STARTS WITH 'method:'] |
  MERGE (s:RetractedClaim {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:ABOUT]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'idea:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Idea {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'metric:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Metric {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'task:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Task {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'dataset:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Dataset {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'benchmark:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Benchmark {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
FOREACH (row IN [row IN $relationships.NAMES WHERE row.end STARTS WITH 'method:'] |
  MERGE (s:Alias {id: row.start}) MERGE (e:Method {id: row.end})
  CREATE (s)-[r:NAMES]->(e) SET r = row.properties)
RETURN copy.label AS label, copy.after AS after
