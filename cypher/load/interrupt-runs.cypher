// Marks the runs of the pipeline that never came to their end: their process was killed, or lost the graph.
// A run that is alive after all says so itself with its next report.
// Parameters: none.
// Columns: none.
MATCH (r:IngestRun)
WHERE r.status = 'running'
SET r.status = 'interrupted'
