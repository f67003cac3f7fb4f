// Which runs filled the graph, from what, and how did they end?
// Parameters: none.
// Columns: startedAt, finishedAt, status, source, papers, added, changed, unchanged, rejected, claims. The last fifty.
MATCH (run:IngestRun)
WHERE run.startedAt IS NOT NULL
WITH run
ORDER BY run.startedAt DESC
LIMIT 50
RETURN run.startedAt AS startedAt, run.finishedAt AS finishedAt, run.status AS status, run.source AS source, run.papers AS papers,
  run.added AS added, run.changed AS changed, run.unchanged AS unchanged, run.rejected AS rejected, run.claims AS claims
ORDER BY run.startedAt DESC
