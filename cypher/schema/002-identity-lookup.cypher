// store: embedded
// A uniqueness constraint is no index in the embedded store; in Neo4j it is one. Without these, loading is quadratic.
CREATE INDEX migration_id_lookup IF NOT EXISTS FOR (n:Migration) ON (n.id);
CREATE INDEX paper_id_lookup IF NOT EXISTS FOR (n:Paper) ON (n.id);
CREATE INDEX author_id_lookup IF NOT EXISTS FOR (n:Author) ON (n.id);
CREATE INDEX method_id_lookup IF NOT EXISTS FOR (n:Method) ON (n.id);
CREATE INDEX dataset_id_lookup IF NOT EXISTS FOR (n:Dataset) ON (n.id);
CREATE INDEX benchmark_id_lookup IF NOT EXISTS FOR (n:Benchmark) ON (n.id);
CREATE INDEX task_id_lookup IF NOT EXISTS FOR (n:Task) ON (n.id);
CREATE INDEX metric_id_lookup IF NOT EXISTS FOR (n:Metric) ON (n.id);
CREATE INDEX idea_id_lookup IF NOT EXISTS FOR (n:Idea) ON (n.id);
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX alias_id_lookup IF NOT EXISTS FOR (n:Alias) ON (n.id);
CREATE INDEX ingest_run_id_lookup IF NOT EXISTS FOR (n:IngestRun) ON (n.id);
