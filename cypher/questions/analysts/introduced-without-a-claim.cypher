// Which methods were introduced, while no claim in the graph is about them?
// Parameters: none.
// Columns: method, paper, publishedOn. The newest hundred.
// reads: every INTRODUCES
MATCH (introduced:Method)<-[:INTRODUCES]-(source:Paper)
WITH introduced, source, EXISTS { MATCH (introduced)<-[:SUBJECT|BASELINE]-(:Claim) } AS isClaimed
WHERE NOT isClaimed
RETURN introduced.name AS method, source.title AS paper, source.publishedOn AS publishedOn
ORDER BY coalesce(source.publishedOn, '') DESC, method, introduced.id
LIMIT 100
