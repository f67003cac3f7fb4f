// All texts that can be searched: what the embedded store builds its search index from.
// Parameters: none.
// Columns: id, label, name, aliases, text (title and abstract, description, or sentence).
MATCH (n:Paper) RETURN n.id AS id, 'Paper' AS label, n.title AS name, [] AS aliases, n.abstract AS text
UNION ALL
MATCH (n:Method) RETURN n.id AS id, 'Method' AS label, n.name AS name, n.aliases AS aliases, '' AS text
UNION ALL
MATCH (n:Dataset) RETURN n.id AS id, 'Dataset' AS label, n.name AS name, n.aliases AS aliases, '' AS text
UNION ALL
MATCH (n:Benchmark) RETURN n.id AS id, 'Benchmark' AS label, n.name AS name, n.aliases AS aliases, '' AS text
UNION ALL
MATCH (n:Task) RETURN n.id AS id, 'Task' AS label, n.name AS name, n.aliases AS aliases, '' AS text
UNION ALL
MATCH (n:Metric) RETURN n.id AS id, 'Metric' AS label, n.name AS name, n.aliases AS aliases, '' AS text
UNION ALL
MATCH (n:Idea) RETURN n.id AS id, 'Idea' AS label, n.name AS name, n.aliases AS aliases, n.description AS text
UNION ALL
MATCH (n:Claim) RETURN n.id AS id, 'Claim' AS label, '' AS name, [] AS aliases, n.sentence AS text
