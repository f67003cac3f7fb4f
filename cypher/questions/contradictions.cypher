// Which two methods are each claimed to beat the other, or the one the other by different gains, on the same benchmark and metric?
// Gains differ where they are stated in one unit and of one kind, and are not the same.
// Parameters (null: any), names in the form of Alias.key, lower case, letters and digits only:
//   $method  a name of one of the two; $benchmark $metric  names; $kind  'both-ways' or 'gains-differ'
//   $isWithinOnePaper  whether all of it is said by one paper; $ids  ['']
//   $first  whole number of rows; $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: true and false to read forwards, false and true to read backwards
// Columns: id (empty), total (all contradictions), rest (those from the place on), key, rank (the number of papers), kind,
//   benchmark and metric (all properties), papers (their number), said (a list of {claimId, winnerId, loserId, gain, unit}).
// In Neo4j Browser: :param {method: null, benchmark: null, metric: null, kind: null, isWithinOnePaper: null, ids: [''], first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every OUTPERFORMS
UNWIND $ids AS id
MATCH (winner:Method)-[beats:OUTPERFORMS]->(loser:Method)
WHERE beats.benchmark IS NOT NULL AND beats.metric IS NOT NULL
MATCH (claim:Claim {id: beats.claimId})
MATCH (claim)-[:ON]->(benchmark:Benchmark)
MATCH (claim)-[:MEASURED_BY]->(metric:Metric)
WITH id, winner, loser, claim, benchmark, metric
ORDER BY claim.id
WITH id, benchmark, metric, CASE WHEN winner.id < loser.id THEN winner.id + ' ' + loser.id ELSE loser.id + ' ' + winner.id END AS pair,
  collect(DISTINCT claim.paperId) AS paperIds,
  collect({
    claimId: claim.id,
    winnerId: winner.id,
    loserId: loser.id,
    gain: claim.delta,
    unit: claim.deltaUnit + ' ' + coalesce(claim.deltaKind, 'unspecified')
  }) AS said
WHERE size(said) > 1
WITH id, benchmark, metric, pair, paperIds, said, CASE
    WHEN any(one IN said WHERE one.winnerId <> said[0].winnerId) THEN 'both-ways'
    WHEN any(one IN said WHERE any(other IN said WHERE one.unit = other.unit AND one.gain < other.gain)) THEN 'gains-differ'
  END AS kind
WHERE kind IS NOT NULL AND ($kind IS NULL OR kind = $kind)
  AND ($isWithinOnePaper IS NULL OR (size(paperIds) = 1) = $isWithinOnePaper)
WITH id, benchmark, metric, pair, paperIds, said, kind
WHERE ($benchmark IS NULL OR EXISTS { MATCH (benchmark)<-[:NAMES]-(:Alias {key: $benchmark, label: 'Benchmark'}) })
  AND ($metric IS NULL OR EXISTS { MATCH (metric)<-[:NAMES]-(:Alias {key: $metric, label: 'Metric'}) })
  AND ($method IS NULL OR EXISTS {
    MATCH (method:Method {id: said[0].winnerId})<-[:NAMES]-(:Alias {key: $method, label: 'Method'}) } OR EXISTS {
    MATCH (method:Method {id: said[0].loserId})<-[:NAMES]-(:Alias {key: $method, label: 'Method'}) })
WITH id, benchmark, metric, said, kind, size(paperIds) AS rank, pair + ' ' + benchmark.id + ' ' + metric.id AS key
ORDER BY CASE WHEN $rankDescends THEN rank END DESC, CASE WHEN NOT $rankDescends THEN rank END,
  CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END
WITH id, collect({key: key, rank: rank, kind: kind, said: said, benchmarkId: benchmark.id, metricId: metric.id}) AS rows
WITH id, size(rows) AS total, [row IN rows WHERE $fromKey IS NULL OR row.key <> $fromKey AND CASE
    WHEN row.rank = $fromRank THEN (row.key < $fromKey) = $keyDescends
    ELSE (row.rank < $fromRank) = $rankDescends
  END] AS rows
WITH id, total, size(rows) AS rest, rows[0..$first] AS page
UNWIND range(0, size(page) - 1) AS place
WITH id, total, rest, place, page[place] AS row
MATCH (benchmark:Benchmark {id: row.benchmarkId})
MATCH (metric:Metric {id: row.metricId})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, row.kind AS kind, row.rank AS papers, row.said AS said,
  benchmark {.*} AS benchmark, metric {.*} AS metric
ORDER BY id, place
