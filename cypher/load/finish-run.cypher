// Records how a run of the pipeline ended.
// Parameters: id, finishedAt (ISO 8601), status (`finished` or `failed`), counts {papers, added, changed, unchanged, rejected, claims}.
// Columns: none.
MATCH (r:IngestRun {id: $id})
SET r.finishedAt = $finishedAt, r.status = $status,
    r.papers = $counts.papers, r.added = $counts.added,
    r.changed = $counts.changed, r.unchanged = $counts.unchanged,
    r.rejected = $counts.rejected, r.claims = $counts.claims
