// Which claims of "beats" lead up from a method, up to six steps, to whatever is better?
// Parameters, names in the form of Alias.key, lower case, letters and digits only:
//   $from $to  names of methods; $benchmark  only claims that were evaluated on it (null: on whatever)
// Columns: loser and winner (all properties), claimIds (what says so), isFrom (whether loser goes by the name $from),
//   isTo (whether winner goes by the name $to).
// In Neo4j Browser: :param {from: 'lora', to: 'bone', benchmark: null}
MATCH (:Alias {key: $from, label: 'Method'})-[:NAMES]->(start:Method)
MATCH (start)<-[:OUTPERFORMS*0..5]-(loser:Method)
WITH DISTINCT loser
MATCH (loser)<-[beats:OUTPERFORMS]-(winner:Method)
WITH loser, winner, beats
WHERE $benchmark IS NULL OR EXISTS {
    MATCH (:Claim {id: beats.claimId})-[:ON]->(:Benchmark)<-[:NAMES]-(:Alias {key: $benchmark, label: 'Benchmark'}) }
WITH loser, winner, beats.claimId AS claimId
ORDER BY claimId
WITH loser, winner, collect(DISTINCT claimId) AS claimIds
RETURN loser {.*} AS loser, winner {.*} AS winner, claimIds,
  EXISTS { MATCH (loser)<-[:NAMES]-(:Alias {key: $from, label: 'Method'}) } AS isFrom,
  EXISTS { MATCH (winner)<-[:NAMES]-(:Alias {key: $to, label: 'Method'}) } AS isTo
ORDER BY loser.id, winner.id
