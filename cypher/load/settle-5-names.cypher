// Names a marked entity anew where no paper gives its name any more: a known name wins, then the smallest.
// Parameters: none.
// Columns: none.
MATCH (e:Stale)
WITH e, EXISTS { MATCH (e)<-[r]-() WHERE r.name = e.name AND r.known = e.known } AS isNamed
WHERE e.known IS NOT NULL AND NOT isNamed
MATCH (e)<-[r]-()
WHERE r.name IS NOT NULL
WITH e, min(CASE WHEN r.known THEN r.name END) AS knownName, min(r.name) AS anyName
SET e.name = coalesce(knownName, anyName),
    e.known = knownName IS NOT NULL,
    e.higherIsBetter = CASE WHEN knownName IS NULL THEN null ELSE e.higherIsBetter END,
    e.builtOn = CASE WHEN knownName IS NULL THEN null ELSE e.builtOn END
