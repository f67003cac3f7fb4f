// Which papers introduced the methods that others use or compare with most?
// Parameters: none.
// Columns: method, usedBy (number of other papers), paper (null where the graph does not hold it), publishedOn.
// reads: every USES
MATCH (used:Method)<-[:USES]-(user:Paper)
WITH used, count(DISTINCT user) AS usedBy
ORDER BY usedBy DESC, used.id
LIMIT 50
WITH used, usedBy, [(used)<-[:INTRODUCES]-(paper:Paper) | paper {.id, .title, .publishedOn}] AS papers
UNWIND CASE WHEN size(papers) > 0 THEN papers ELSE [null] END AS source
RETURN used.name AS method, usedBy, source.title AS paper, source.publishedOn AS publishedOn
ORDER BY usedBy DESC, used.id, source.id
