// How many of everything does the graph hold?
// No parameters. Columns: label, total.
// reads: every node
MATCH (node:Paper) RETURN 'Paper' AS label, count(node) AS total
UNION
MATCH (node:Method) RETURN 'Method' AS label, count(node) AS total
UNION
MATCH (node:Dataset) RETURN 'Dataset' AS label, count(node) AS total
UNION
MATCH (node:Benchmark) RETURN 'Benchmark' AS label, count(node) AS total
UNION
MATCH (node:Task) RETURN 'Task' AS label, count(node) AS total
UNION
MATCH (node:Metric) RETURN 'Metric' AS label, count(node) AS total
UNION
MATCH (node:Idea) RETURN 'Idea' AS label, count(node) AS total
UNION
MATCH (node:Claim) RETURN 'Claim' AS label, count(node) AS total
