// Records that a run of the pipeline has begun.
// Parameters: id, startedAt (ISO 8601), source, extractorVersion.
// Columns: none.
CREATE (:IngestRun {id: $id, startedAt: $startedAt, source: $source, extractorVersion: $extractorVersion, status: 'running'})
