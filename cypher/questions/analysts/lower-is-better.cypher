// Which metrics are better when lower, and how often are they claimed?
// Parameters: none.
// Columns: metric, claims, largestGains (a list of {unit, largest}, for each unit in which gains are stated).
MATCH (metric:Metric {higherIsBetter: false})
MATCH (metric)<-[:MEASURED_BY]-(claim:Claim)
WITH metric, claim.deltaUnit AS unit, count(claim) AS claims, max(claim.delta) AS largest
ORDER BY unit
WITH metric, sum(claims) AS claims, collect({unit: unit, largest: largest}) AS gains
RETURN metric.name AS metric, claims, [gain IN gains WHERE gain.unit IS NOT NULL] AS largestGains
ORDER BY claims DESC, metric
