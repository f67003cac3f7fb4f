// What editors changed, and who changed it when: facts of their own, kept beside what papers say.
CREATE CONSTRAINT retracted_claim_id IF NOT EXISTS FOR (n:RetractedClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_entity_id IF NOT EXISTS FOR (n:MergedEntity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retraction_id IF NOT EXISTS FOR (n:Retraction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT manual_claim_id IF NOT EXISTS FOR (n:ManualClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX retraction_paper IF NOT EXISTS FOR (n:Retraction) ON (n.paperId);
CREATE INDEX manual_claim_paper IF NOT EXISTS FOR (n:ManualClaim) ON (n.paperId);
CREATE INDEX retracted_claim_retracted IF NOT EXISTS FOR (n:RetractedClaim) ON (n.retractedAt);
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
