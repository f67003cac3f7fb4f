// Which two methods are each claimed to beat the other, and where?
// Parameters: none.
// Columns: method, other, benchmark, gain and claimId of the claim that method is better, otherBenchmark, otherGain and
//   otherClaimId of the claim that other is.
// reads: every OUTPERFORMS
MATCH (method:Method)-[beats:OUTPERFORMS]->(other:Method)
WHERE method.id < other.id
MATCH (other)-[back:OUTPERFORMS]->(method)
RETURN method.name AS method, other.name AS other, beats.benchmark AS benchmark, beats.delta AS gain, beats.claimId AS claimId,
  back.benchmark AS otherBenchmark, back.delta AS otherGain, back.claimId AS otherClaimId
ORDER BY method, other, claimId, otherClaimId
