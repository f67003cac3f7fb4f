// What analysts pick claims and metrics by.
CREATE INDEX claim_polarity IF NOT EXISTS FOR (n:Claim) ON (n.polarity);
CREATE INDEX claim_direction IF NOT EXISTS FOR (n:Claim) ON (n.direction);
CREATE INDEX claim_baseline_kind IF NOT EXISTS FOR (n:Claim) ON (n.baselineKind);
CREATE INDEX claim_delta_unit IF NOT EXISTS FOR (n:Claim) ON (n.deltaUnit);
CREATE INDEX claim_confidence IF NOT EXISTS FOR (n:Claim) ON (n.confidence);
CREATE INDEX metric_higher_is_better IF NOT EXISTS FOR (n:Metric) ON (n.higherIsBetter);
