// Which claims are there, or who beats whom, under any conditions, by how much, and which sentence says so?
// Parameters:
//   $names  [{number, role, alias}]: what the conditions name, by the id of an Alias or a Paper, with the relationship of the
//     claim to it; several of one number are any of them. $isNamed  whether there are any, or $belongsAs is given
//   $starts  numbers of names that lead to all claims in question; -1 where only all claims do
//   $alternatives  [{types, directions, polarities, units, minimumGain, gainBelow, minimumConfidence, confidenceBelow (null: any),
//     within, outside, says, saysNot, holds, lacks (numbers of names)}]: a claim must meet every condition of one of
//     them. $takesAll  whether one of them has no condition
//   $reading  'claims', or 'comparisons' for those alone that say who beats whom, with the roles of a claim of direction 'worse'
//     reversed, once for each winner
//   $ids $belongsAs  [''] and '' for all; else ids of papers, methods, benchmarks, metrics or tasks, and the relationship to them
//   $orderBy  'gain' (as written, none last), 'confidence' or 'newest'; $first  greatest number of rows for each id
//   $fromKey $fromRank  key and rank of the row to go on from, null for the first page
//   $rankDescends $keyDescends  booleans: true and false to read forwards, false and true to read backwards
// Columns: id, total (all rows of that id), rest (those from the place on), key, rank (the place in the order), winnerId (where
//   the roles are reversed, else empty), claim (a map with paper, subject, baselines, benchmark, metric and task).
// In Neo4j Browser: :param {names: [{number: 0, role: 'ON', alias: 'alias:benchmark:imagenet'}], isNamed: true, starts: [0], takesAll: false, alternatives: [{types: null, directions: null, polarities: null, units: null, minimumGain: null, gainBelow: null, minimumConfidence: 0.5, confidenceBelow: null, within: [], outside: [], says: [], saysNot: [], holds: [0], lacks: []}], reading: 'comparisons', ids: [''], belongsAs: '', orderBy: 'gain', first: 20, fromKey: null, fromRank: null, rankDescends: true, keyDescends: false}
// reads: every claim
CALL {
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(entity)
  RETURN name.number AS number, entity.id AS entityId, name.role + ' ' + entity.id AS fact
  UNION
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(idea:Idea)
  MATCH (idea)<-[:NARROWER_THAN*0..]-(:Idea)<-[:APPLIES]-(method:Method)
  RETURN name.number AS number, method.id AS entityId, name.role + ' ' + method.id AS fact
  UNION
  UNWIND $names AS name
  MATCH (:Alias {id: name.alias})-[:NAMES]->(dataset:Dataset)
  MATCH (dataset)<-[:BUILT_ON]-(benchmark:Benchmark)
  RETURN name.number AS number, benchmark.id AS entityId, name.role + ' ' + benchmark.id AS fact
  UNION
  UNWIND $names AS name
  MATCH (paper:Paper {id: name.alias})
  RETURN name.number AS number, paper.id AS entityId, name.role + ' ' + paper.id AS fact
}
WITH number, collect(entityId) AS entityIds, collect(fact) AS facts
WITH collect({number: number, entityIds: entityIds, facts: facts}) AS known
UNWIND $ids AS id
UNWIND $starts AS number
WITH known, id, CASE
    WHEN id <> '' THEN [[id]]
    WHEN number < 0 THEN [['']]
    ELSE [one IN known WHERE one.number = number | one.entityIds]
  END AS startLists
UNWIND startLists AS startList
UNWIND startList AS start
CALL {
  WITH start
  WITH start
  WHERE start = '' AND NOT $isNamed
  MATCH (claim:Claim)
  WHERE claim.direction <> 'worse'
  RETURN claim, [] AS facts
  UNION ALL
  WITH start
  WITH start
  WHERE start = ''
  MATCH (claim:Claim)
  WHERE $isNamed OR claim.direction = 'worse'
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
  UNION ALL
  WITH start
  MATCH (:Paper {id: start})-[:STATES]->(claim:Claim)
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
  UNION ALL
  WITH start
  MATCH (:Method {id: start})<-[:SUBJECT|BASELINE]-(claim:Claim)
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
  UNION ALL
  WITH start
  MATCH (:Benchmark {id: start})<-[:ON]-(claim:Claim)
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
  UNION ALL
  WITH start
  MATCH (:Metric {id: start})<-[:MEASURED_BY]-(claim:Claim)
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
  UNION ALL
  WITH start
  MATCH (:Task {id: start})<-[:FOR]-(claim:Claim)
  RETURN claim, [(claim)-[role:SUBJECT|BASELINE|ON|MEASURED_BY|FOR]->(entity) | type(role) + ' ' + entity.id] AS facts
}
WITH known, id, claim, facts + ['STATES ' + claim.paperId] AS facts, $reading = 'comparisons' AND claim.direction = 'worse' AS isTurned
WHERE $reading = 'claims'
  OR claim.direction = 'better' AND (claim.baselineKind <> 'none' OR claim.delta IS NOT NULL)
  OR isTurned AND claim.baselineKind = 'named'
WITH known, id, claim, facts, isTurned, CASE
    WHEN isTurned THEN [fact IN facts WHERE fact STARTS WITH 'BASELINE ' | substring(fact, 9)]
    ELSE ['']
  END AS winnerIds
UNWIND winnerIds AS winnerId
WITH known, id, claim, winnerId, coalesce(claim.publishedOn, '') AS published, CASE
    WHEN isTurned THEN ['SUBJECT ' + winnerId] + [fact IN facts WHERE NOT fact STARTS WITH 'BASELINE ' | replace(fact, 'SUBJECT ', 'BASELINE ')]
    ELSE facts
  END AS facts
WHERE ($belongsAs = '' OR $belongsAs + ' ' + id IN facts)
  AND ($takesAll OR any(alternative IN $alternatives WHERE
    (alternative.types IS NULL OR claim.type IN alternative.types)
    AND (alternative.directions IS NULL OR claim.direction IN alternative.directions)
    AND (alternative.polarities IS NULL OR claim.polarity IN alternative.polarities)
    AND (alternative.units IS NULL OR coalesce(claim.deltaUnit, '') IN alternative.units)
    AND (alternative.minimumGain IS NULL OR coalesce(claim.delta, -1.0) >= alternative.minimumGain)
    AND (alternative.gainBelow IS NULL OR coalesce(claim.delta, -1.0) < alternative.gainBelow)
    AND (alternative.minimumConfidence IS NULL OR claim.confidence >= alternative.minimumConfidence)
    AND (alternative.confidenceBelow IS NULL OR claim.confidence < alternative.confidenceBelow)
    AND all(period IN alternative.within WHERE published >= period.from AND published + '~' <= period.to)
    AND none(period IN alternative.outside WHERE published >= period.from AND published + '~' <= period.to)
    AND all(text IN alternative.says WHERE toLower(claim.sentence) CONTAINS text)
    AND none(text IN alternative.saysNot WHERE toLower(claim.sentence) CONTAINS text)
    AND all(number IN alternative.holds WHERE any(one IN known WHERE one.number = number AND any(fact IN facts WHERE fact IN one.facts)))
    AND none(number IN alternative.lacks WHERE any(one IN known WHERE one.number = number AND any(fact IN facts WHERE fact IN one.facts)))))
WITH id, claim.id AS claimId, winnerId, claim.id + CASE WHEN winnerId = '' THEN '' ELSE ' ' + winnerId END AS key,
  CASE $orderBy
    WHEN 'confidence' THEN claim.confidence
    WHEN 'newest' THEN published
    ELSE coalesce(claim.delta, -1.0)
  END AS rank
WITH id, claimId, winnerId, key, rank, count(*) AS times
ORDER BY CASE WHEN $rankDescends THEN rank END DESC, CASE WHEN NOT $rankDescends THEN rank END,
  CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END
WITH id, collect({key: key, rank: rank, claimId: claimId, winnerId: winnerId}) AS rows
WITH id, size(rows) AS total, [row IN rows WHERE $fromKey IS NULL OR row.key <> $fromKey AND CASE
    WHEN row.rank = $fromRank THEN (row.key < $fromKey) = $keyDescends
    ELSE (row.rank < $fromRank) = $rankDescends
  END] AS rows
WITH id, total, size(rows) AS rest, rows[0..$first] AS page
UNWIND range(0, size(page) - 1) AS place
WITH id, total, rest, place, page[place] AS row
MATCH (claim:Claim {id: row.claimId})
RETURN id, total, rest, place, row.key AS key, row.rank AS rank, row.winnerId AS winnerId, claim {
    .*,
    paper: head([(claim)<-[:STATES]-(paper:Paper) | paper {.*}]),
    subject: head([(claim)-[:SUBJECT]->(subject:Method) | subject {.*}]),
    baselines: [(claim)-[:BASELINE]->(baseline:Method) | baseline {.*}],
    benchmark: head([(claim)-[:ON]->(benchmark:Benchmark) | benchmark {.*}]),
    metric: head([(claim)-[:MEASURED_BY]->(metric:Metric) | metric {.*}]),
    task: head([(claim)-[:FOR]->(task:Task) | task {.*}])
  } AS claim
ORDER BY id, place
