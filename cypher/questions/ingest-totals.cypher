// What did the runs of the pipeline do in all, by how they ended?
// reads: every run of the pipeline
// No parameters. Columns: status, runs, added, changed, unchanged, rejected (papers), claims.
MATCH (run:IngestRun)
RETURN run.status AS status, count(run) AS runs,
       sum(coalesce(run.added, 0)) AS added, sum(coalesce(run.changed, 0)) AS changed,
       sum(coalesce(run.unchanged, 0)) AS unchanged, sum(coalesce(run.rejected, 0)) AS rejected,
       sum(coalesce(run.claims, 0)) AS claims
ORDER BY status
