// Which nodes of a label come next, by id? The branches of other labels
// compare with null, and find nothing.
// Parameters: label, after (the last id of the page before, empty for the first page), first (whole number of rows).
// Columns: id, in its order.
MATCH (n:Author)
WHERE n.id > CASE $label WHEN 'Author' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Idea)
WHERE n.id > CASE $label WHEN 'Idea' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Metric)
WHERE n.id > CASE $label WHEN 'Metric' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Task)
WHERE n.id > CASE $label WHEN 'Task' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Dataset)
WHERE n.id > CASE $label WHEN 'Dataset' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Benchmark)
WHERE n.id > CASE $label WHEN 'Benchmark' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Method)
WHERE n.id > CASE $label WHEN 'Method' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Claim)
WHERE n.id > CASE $label WHEN 'Claim' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:RetractedClaim)
WHERE n.id > CASE $label WHEN 'RetractedClaim' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Paper)
WHERE n.id > CASE $label WHEN 'Paper' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Alias)
WHERE n.id > CASE $label WHEN 'Alias' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:IngestRun)
WHERE n.id > CASE $label WHEN 'IngestRun' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:MergedEntity)
WHERE n.id > CASE $label WHEN 'MergedEntity' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:Retraction)
WHERE n.id > CASE $label WHEN 'Retraction' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:ManualClaim)
WHERE n.id > CASE $label WHEN 'ManualClaim' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
UNION ALL
MATCH (n:AuditEntry)
WHERE n.id > CASE $label WHEN 'AuditEntry' THEN $after END
RETURN n.id AS id ORDER BY id LIMIT $first
