// Which chains of up to three improvements lead up from a method?
// Parameters: $method  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {method: 'lora'}
// Columns: steps, chain (names, each beaten by the next), claimIds (one a step), benchmarks and gains of the steps (null: unsaid).
// A chain over different benchmarks or metrics is no proof that its last method beats its first.
MATCH (:Alias {key: $method, label: 'Method'})-[:NAMES]->(start:Method)
MATCH path = (start)<-[:OUTPERFORMS*1..3]-(:Method)
WITH [method IN nodes(path) | method.name] AS chain, relationships(path) AS beats
WHERE none(place IN range(1, size(chain) - 1) WHERE chain[place] IN chain[0..place])
WITH size(beats) AS steps, chain, [beat IN beats | beat.claimId] AS claimIds,
  [beat IN beats | beat.benchmark] AS benchmarks, [beat IN beats | beat.delta] AS gains
RETURN steps, chain, claimIds, benchmarks, gains
ORDER BY steps DESC, chain, claimIds
LIMIT 100
