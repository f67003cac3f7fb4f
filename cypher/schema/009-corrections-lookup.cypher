// store: embedded
// A uniqueness constraint is no index in the embedded store.
CREATE INDEX retracted_claim_id_lookup IF NOT EXISTS FOR (n:RetractedClaim) ON (n.id);
CREATE INDEX merged_entity_id_lookup IF NOT EXISTS FOR (n:MergedEntity) ON (n.id);
CREATE INDEX retraction_id_lookup IF NOT EXISTS FOR (n:Retraction) ON (n.id);
CREATE INDEX manual_claim_id_lookup IF NOT EXISTS FOR (n:ManualClaim) ON (n.id);
CREATE INDEX audit_entry_id_lookup IF NOT EXISTS FOR (n:AuditEntry) ON (n.id);
