// Which papers mention entities, in their own claims or otherwise?
// Parameters: ids (of methods, datasets, benchmarks, tasks or metrics), mergedFrom (ids: only mentions of these, which are merged
//   into the others; null: any mention).
// Columns: id, each once.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Method {id: id})<-[r:INTRODUCES|USES]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
  UNION ALL
  WITH id
  MATCH (:Dataset {id: id})<-[r:TRAINS_ON]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
  UNION ALL
  WITH id
  MATCH (:Benchmark {id: id})<-[r:EVALUATES_ON]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
  UNION ALL
  WITH id
  MATCH (:Task {id: id})<-[r:ADDRESSES]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
  UNION ALL
  WITH id
  MATCH (:Metric {id: id})<-[r:MEASURED_BY]-(c:Claim)
  MATCH (c)<-[:STATES]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
  UNION ALL
  WITH id
  MATCH (:Metric {id: id})<-[r:ABOUT]-(c:RetractedClaim)
  MATCH (c)<-[:STATED]-(p:Paper)
  RETURN p, r.mergedFrom AS mergedFrom
}
WITH p, mergedFrom
WHERE $mergedFrom IS NULL OR any(merged IN mergedFrom WHERE merged IN $mergedFrom)
RETURN DISTINCT p.id AS id
ORDER BY id
