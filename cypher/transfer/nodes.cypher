// What are the properties of nodes of a label, and which relationships start from them?
// Parameters: label, ids.
// Columns: properties, relationships [{type, end (id), properties}].
UNWIND CASE $label WHEN 'Author' THEN $ids ELSE [] END AS id
MATCH (n:Author {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Idea' THEN $ids ELSE [] END AS id
MATCH (n:Idea {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:NARROWER_THAN]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Metric' THEN $ids ELSE [] END AS id
MATCH (n:Metric {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Task' THEN $ids ELSE [] END AS id
MATCH (n:Task {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Dataset' THEN $ids ELSE [] END AS id
MATCH (n:Dataset {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Benchmark' THEN $ids ELSE [] END AS id
MATCH (n:Benchmark {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:BUILT_ON]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Method' THEN $ids ELSE [] END AS id
MATCH (n:Method {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:APPLIES|OUTPERFORMS]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Claim' THEN $ids ELSE [] END AS id
MATCH (n:Claim {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'RetractedClaim' THEN $ids ELSE [] END AS id
MATCH (n:RetractedClaim {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:ABOUT]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Paper' THEN $ids ELSE [] END AS id
MATCH (n:Paper {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:WRITTEN_BY|INTRODUCES|USES|TRAINS_ON|RELEASES|EVALUATES_ON|ADDRESSES|STATES|STATED]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Alias' THEN $ids ELSE [] END AS id
MATCH (n:Alias {id: id})
RETURN n {.*} AS properties,
  [(n)-[r:NAMES]->(e) | {type: type(r), end: e.id, properties: r {.*}}] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'IngestRun' THEN $ids ELSE [] END AS id
MATCH (n:IngestRun {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'MergedEntity' THEN $ids ELSE [] END AS id
MATCH (n:MergedEntity {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'Retraction' THEN $ids ELSE [] END AS id
MATCH (n:Retraction {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'ManualClaim' THEN $ids ELSE [] END AS id
MATCH (n:ManualClaim {id: id})
RETURN n {.*} AS properties, [] AS relationships
UNION ALL
UNWIND CASE $label WHEN 'AuditEntry' THEN $ids ELSE [] END AS id
MATCH (n:AuditEntry {id: id})
RETURN n {.*} AS properties, [] AS relationships
