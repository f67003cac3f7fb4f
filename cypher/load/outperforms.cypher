// Which method does better than which, derived from the claims of a batch.
// Parameters: rows [{winnerId, loserId, properties: {claimId, benchmark, metric, delta, unit}}].
// Columns: none.
UNWIND $rows AS row
MATCH (winner:Method {id: row.winnerId})
MATCH (loser:Method {id: row.loserId})
CREATE (winner)-[r:OUTPERFORMS]->(loser)
SET r = row.properties
