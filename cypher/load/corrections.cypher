// What have editors changed: which entities are merged, and which claims of these papers are retracted or added by hand?
// reads: every merged entity
// Parameters: ids (of papers).
// Columns: kind ('merge', 'retraction' or 'manual claim'), correction (all properties).
MATCH (m:MergedEntity)
RETURN 'merge' AS kind, m {.*} AS correction
UNION ALL
UNWIND $ids AS id
MATCH (r:Retraction {paperId: id})
RETURN 'retraction' AS kind, r {.*} AS correction
UNION ALL
UNWIND $ids AS id
MATCH (c:ManualClaim {paperId: id})
RETURN 'manual claim' AS kind, c {.*} AS correction
