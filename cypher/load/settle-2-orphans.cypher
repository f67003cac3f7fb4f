// Removes marked entities that no paper and no claim leads to any more.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
WITH e, EXISTS {
  MATCH (e)<-[:INTRODUCES|USES|TRAINS_ON|EVALUATES_ON|ADDRESSES|WRITTEN_BY|MEASURED_BY|ABOUT]-()
} AS isMentioned
WHERE NOT isMentioned
DETACH DELETE e
