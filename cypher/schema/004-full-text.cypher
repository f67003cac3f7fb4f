// store: neo4j
// Search: names are matched with prefixes and small typing errors, texts by their words. No stop words, no stems.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Paper|Method|Dataset|Benchmark|Task|Metric|Idea|Claim)
ON EACH [n.name, n.aliases, n.title, n.abstract, n.description, n.sentence]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
CALL db.awaitIndexes(600);
