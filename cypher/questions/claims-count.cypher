// How many claims do papers make, under the same conditions as in the list of claims?
// Parameters (null: any): $type $direction $polarity $unit  values of Claim.type, .direction, .polarity and .deltaUnit; $minimumConfidence
// Columns: total.
// In Neo4j Browser: :param {type: null, direction: 'better', polarity: null, unit: null, minimumConfidence: null}
// reads: every claim
MATCH (claim:Claim)
WHERE ($type IS NULL OR claim.type = $type)
  AND ($direction IS NULL OR claim.direction = $direction)
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($unit IS NULL OR claim.deltaUnit = $unit)
  AND ($minimumConfidence IS NULL OR claim.confidence >= $minimumConfidence)
RETURN count(claim) AS total
