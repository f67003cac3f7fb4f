// How many nodes of each label and relationships of each type does the graph hold?
// Labels come in the order in which a graph is moved: what relationships lead to before what they start from.
// Parameters: none.
// Columns: kind ('node' or 'relationship'), name (label or type), total. A type without relationships may have no row.
// Written so that Neo4j knows the answers without looking at nodes.
MATCH (n:Author) WITH count(n) AS total RETURN 'node' AS kind, 'Author' AS name, total
UNION ALL
MATCH (n:Idea) WITH count(n) AS total RETURN 'node' AS kind, 'Idea' AS name, total
UNION ALL
MATCH (n:Metric) WITH count(n) AS total RETURN 'node' AS kind, 'Metric' AS name, total
UNION ALL
MATCH (n:Task) WITH count(n) AS total RETURN 'node' AS kind, 'Task' AS name, total
UNION ALL
MATCH (n:Dataset) WITH count(n) AS total RETURN 'node' AS kind, 'Dataset' AS name, total
UNION ALL
MATCH (n:Benchmark) WITH count(n) AS total RETURN 'node' AS kind, 'Benchmark' AS name, total
UNION ALL
MATCH (n:Method) WITH count(n) AS total RETURN 'node' AS kind, 'Method' AS name, total
UNION ALL
MATCH (n:Claim) WITH count(n) AS total RETURN 'node' AS kind, 'Claim' AS name, total
UNION ALL
MATCH (n:RetractedClaim) WITH count(n) AS total RETURN 'node' AS kind, 'RetractedClaim' AS name, total
UNION ALL
MATCH (n:Paper) WITH count(n) AS total RETURN 'node' AS kind, 'Paper' AS name, total
UNION ALL
MATCH (n:Alias) WITH count(n) AS total RETURN 'node' AS kind, 'Alias' AS name, total
UNION ALL
MATCH (n:IngestRun) WITH count(n) AS total RETURN 'node' AS kind, 'IngestRun' AS name, total
UNION ALL
MATCH (n:MergedEntity) WITH count(n) AS total RETURN 'node' AS kind, 'MergedEntity' AS name, total
UNION ALL
MATCH (n:Retraction) WITH count(n) AS total RETURN 'node' AS kind, 'Retraction' AS name, total
UNION ALL
MATCH (n:ManualClaim) WITH count(n) AS total RETURN 'node' AS kind, 'ManualClaim' AS name, total
UNION ALL
MATCH (n:AuditEntry) WITH count(n) AS total RETURN 'node' AS kind, 'AuditEntry' AS name, total
UNION ALL
MATCH (:Idea)-[r:NARROWER_THAN]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'NARROWER_THAN' AS name, total
UNION ALL
MATCH (:Benchmark)-[r:BUILT_ON]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'BUILT_ON' AS name, total
UNION ALL
MATCH (:Method)-[r:APPLIES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'APPLIES' AS name, total
UNION ALL
MATCH (:Method)-[r:OUTPERFORMS]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'OUTPERFORMS' AS name, total
UNION ALL
MATCH (:Claim)-[r:SUBJECT]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'SUBJECT' AS name, total
UNION ALL
MATCH (:Claim)-[r:BASELINE]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'BASELINE' AS name, total
UNION ALL
MATCH (:Claim)-[r:ON]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'ON' AS name, total
UNION ALL
MATCH (:Claim)-[r:MEASURED_BY]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'MEASURED_BY' AS name, total
UNION ALL
MATCH (:Claim)-[r:FOR]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'FOR' AS name, total
UNION ALL
MATCH (:RetractedClaim)-[r:ABOUT]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'ABOUT' AS name, total
UNION ALL
MATCH (:Paper)-[r:WRITTEN_BY]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'WRITTEN_BY' AS name, total
UNION ALL
MATCH (:Paper)-[r:INTRODUCES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'INTRODUCES' AS name, total
UNION ALL
MATCH (:Paper)-[r:USES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'USES' AS name, total
UNION ALL
MATCH (:Paper)-[r:TRAINS_ON]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'TRAINS_ON' AS name, total
UNION ALL
MATCH (:Paper)-[r:RELEASES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'RELEASES' AS name, total
UNION ALL
MATCH (:Paper)-[r:EVALUATES_ON]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'EVALUATES_ON' AS name, total
UNION ALL
MATCH (:Paper)-[r:ADDRESSES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'ADDRESSES' AS name, total
UNION ALL
MATCH (:Paper)-[r:STATES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'STATES' AS name, total
UNION ALL
MATCH (:Paper)-[r:STATED]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'STATED' AS name, total
UNION ALL
MATCH (:Alias)-[r:NAMES]->() WITH count(r) AS total RETURN 'relationship' AS kind, 'NAMES' AS name, total
