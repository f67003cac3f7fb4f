// What questions filter and sort by. Names are looked up through Alias(key), sorted by name.
CREATE INDEX alias_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX paper_published IF NOT EXISTS FOR (n:Paper) ON (n.publishedOn);
CREATE INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON (n.title);
CREATE INDEX paper_arxiv IF NOT EXISTS FOR (n:Paper) ON (n.arxivId);
CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX method_name IF NOT EXISTS FOR (n:Method) ON (n.name);
CREATE INDEX dataset_name IF NOT EXISTS FOR (n:Dataset) ON (n.name);
CREATE INDEX benchmark_name IF NOT EXISTS FOR (n:Benchmark) ON (n.name);
CREATE INDEX benchmark_built_on IF NOT EXISTS FOR (n:Benchmark) ON (n.builtOn);
CREATE INDEX task_name IF NOT EXISTS FOR (n:Task) ON (n.name);
CREATE INDEX metric_name IF NOT EXISTS FOR (n:Metric) ON (n.name);
CREATE INDEX idea_name IF NOT EXISTS FOR (n:Idea) ON (n.name);
CREATE INDEX claim_delta IF NOT EXISTS FOR (n:Claim) ON (n.delta);
CREATE INDEX claim_published IF NOT EXISTS FOR (n:Claim) ON (n.publishedOn);
CREATE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.type);
CREATE INDEX claim_paper IF NOT EXISTS FOR (n:Claim) ON (n.paperId);
CREATE INDEX ingest_run_started IF NOT EXISTS FOR (n:IngestRun) ON (n.startedAt);
