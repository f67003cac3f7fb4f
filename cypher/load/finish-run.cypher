// Records how a run of the pipeline ended.
// Parameters: id, finishedAt (ISO 8601), status (`finished` or `failed`), counts {papers, added, changed, unchanged, rejected, claims}.
// Columns: none.
MATCH (r:IngestRun {id: $id})
SET r.finishedAt = $finishedAt, r.status = $status,
    r.papers = toInteger($counts.papers), r.added = toInteger($counts.added),
    r.changed = toInteger($counts.changed), r.unchanged = toInteger($counts.unchanged),
    r.rejected = toInteger($counts.rejected), r.claims = toInteger($counts.claims)
