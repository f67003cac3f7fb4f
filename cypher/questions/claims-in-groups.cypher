// What do claims or comparisons have in common, under any conditions: how many of them, and how large are their gains?
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
//   $by  'TYPE', 'DIRECTION', 'POLARITY', 'UNIT', 'YEAR', 'IDEA', or anything else for what they are tied to by the relationship
//     $role, which is 'SUBJECT' with 'IDEA' and needs $isNamed; $first  greatest number of groups for each id
// Columns: id, place, shared (a value or the id of a node, empty where they have none), count, gains (a map for each unit, with
//   count, minimum, median and maximum; the median to six decimals, as both stores find it). What has several counts in each
//   group; the greatest groups come first, years in order.
// In Neo4j Browser: :param {names: [{number: 0, role: 'ON', alias: 'alias:benchmark:imagenet'}], isNamed: true, starts: [0], takesAll: false, alternatives: [{types: null, directions: null, polarities: null, units: null, minimumGain: null, gainBelow: null, minimumConfidence: 0.5, confidenceBelow: null, within: [], outside: [], says: [], saysNot: [], holds: [0], lacks: []}], reading: 'comparisons', ids: [''], belongsAs: '', by: 'METHOD', role: 'SUBJECT', first: 20}
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
WITH id, claim.id AS claimId, winnerId, coalesce(claim.deltaUnit, '') AS unit, claim.delta AS gain, CASE $by
    WHEN 'TYPE' THEN [claim.type]
    WHEN 'DIRECTION' THEN [claim.direction]
    WHEN 'POLARITY' THEN [claim.polarity]
    WHEN 'UNIT' THEN [coalesce(claim.deltaUnit, '')]
    WHEN 'YEAR' THEN [left(published, 4)]
    ELSE [fact IN facts WHERE fact STARTS WITH $role + ' ' | substring(fact, size($role) + 1)]
  END AS values
WITH id, claimId, winnerId, unit, gain, CASE WHEN values = [] THEN [''] ELSE values END AS values
UNWIND values AS value
WITH id, value, claimId, winnerId, unit, gain, count(*) AS times
WITH id, value, collect({unit: unit, gain: gain}) AS rows
CALL {
  WITH value
  WITH value
  WHERE $by <> 'IDEA' OR value = ''
  RETURN value AS shared
  UNION
  WITH value
  MATCH (method:Method {id: value})
  WHERE $by = 'IDEA'
  WITH method, [(method)-[:APPLIES]->(idea:Idea) | idea.id] AS ideaIds
  UNWIND CASE WHEN ideaIds = [] THEN [''] ELSE ideaIds END AS ideaId
  RETURN ideaId AS shared
}
UNWIND rows AS row
WITH id, shared, row.unit AS unit, row.gain AS gain
WITH id, shared, unit, count(*) AS size, count(gain) AS gainCount, min(gain) AS minimum, round(percentileCont(gain, 0.5) * 1000000) / 1000000 AS median, max(gain) AS maximum
ORDER BY unit
WITH id, shared, sum(size) AS count, collect(CASE WHEN gainCount > 0 THEN {unit: unit, count: gainCount, minimum: minimum, median: median, maximum: maximum} END) AS gains
WITH id, shared, count, gains
ORDER BY CASE WHEN $by = 'YEAR' THEN 0 ELSE count END DESC, shared
WITH id, collect({shared: shared, count: count, gains: gains}) AS groups
WITH id, groups[0..$first] AS groups
UNWIND range(0, size(groups) - 1) AS place
WITH id, place, groups[place] AS group
RETURN id, group.shared AS shared, group.count AS count, group.gains AS gains
ORDER BY id, place
