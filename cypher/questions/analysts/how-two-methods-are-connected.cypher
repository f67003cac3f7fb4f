// Over which methods is one method beaten, step by step, by another?
// Parameters: $method $other  names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora', other: 'bone'}
// Columns: steps, chain (names from $method up to $other, each beaten by the next), claimIds (one a step). Only the shortest ways.
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(start:Method)
WITH start, $other AS otherKey
MATCH (:Alias {key: otherKey, label: 'Method'})-[:NAMES]->(end:Method)
MATCH path = allShortestPaths((start)<-[:OUTPERFORMS*1..6]-(end))
RETURN length(path) AS steps, [method IN nodes(path) | method.name] AS chain, [beat IN relationships(path) | beat.claimId] AS claimIds
ORDER BY chain, claimIds
LIMIT 100
