// On which benchmarks are most claims made?
// Parameters: none.
// Columns: benchmark, claims, papers (that make them), evaluated (papers that evaluate on it, claims or not).
// reads: every benchmark and its claims
MATCH (benchmark:Benchmark)<-[:ON]-(claim:Claim)
WITH benchmark, count(claim) AS claims, count(DISTINCT claim.paperId) AS papers
RETURN benchmark.name AS benchmark, claims, papers, size([(benchmark)<-[:EVALUATES_ON]-(paper:Paper) | paper.id]) AS evaluated
ORDER BY claims DESC, papers DESC, benchmark
LIMIT 50
