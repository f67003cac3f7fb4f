// Which methods beat others, while no paper in the graph claims to beat them?
// Parameters: none.
// Columns: method, beats (number of methods), benchmarks (where that is said), newest (date of the newest such claim).
// reads: every OUTPERFORMS
MATCH (winner:Method)-[beats:OUTPERFORMS]->(loser:Method)
WITH winner, beats, loser, EXISTS { MATCH (winner)<-[:OUTPERFORMS]-(:Method) } AS isBeaten
WHERE NOT isBeaten
MATCH (claim:Claim {id: beats.claimId})
WITH winner, loser, beats.benchmark AS benchmark, claim.publishedOn AS publishedOn
ORDER BY benchmark
WITH winner, count(DISTINCT loser) AS beats, collect(DISTINCT benchmark) AS benchmarks, max(publishedOn) AS newest
RETURN winner.name AS method, beats, benchmarks, newest
ORDER BY beats DESC, method, winner.id
