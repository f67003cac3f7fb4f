// Records how far a run of the pipeline has come, or how it ended.
// Parameters: id, finishedAt (ISO 8601, null while it goes on), status (`running`, `finished` or `failed`),
//   counts {papers, added, changed, unchanged, rejected, claims}.
// Columns: none.
MATCH (r:IngestRun {id: $id})
SET r.finishedAt = $finishedAt, r.status = $status,
    r.papers = $counts.papers, r.added = $counts.added,
    r.changed = $counts.changed, r.unchanged = $counts.unchanged,
    r.rejected = $counts.rejected, r.claims = $counts.claims
