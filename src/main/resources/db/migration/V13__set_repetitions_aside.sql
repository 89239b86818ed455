-- The claims in whose place a correction stands: the one that it corrects, and those inside it that repeat what was misread.
CREATE TABLE claim_aside (
    claim_id bigint NOT NULL CONSTRAINT claim_aside_claim_fk REFERENCES claim,
    correction_id bigint NOT NULL CONSTRAINT claim_aside_correction_fk REFERENCES claim,
    CONSTRAINT claim_aside_pk PRIMARY KEY (claim_id, correction_id)
);
CREATE INDEX claim_aside_correction ON claim_aside (correction_id);
INSERT INTO claim_aside SELECT corrects_id, id FROM claim WHERE corrects_id IS NOT NULL;
