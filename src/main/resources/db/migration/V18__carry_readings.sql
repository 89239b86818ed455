-- What people read in a text is carried over to the next one under its address, where its words still stand.
ALTER TABLE claim
    -- The same reading of the text before.
    ADD COLUMN carried_from_id bigint CONSTRAINT claim_carried_from_fk REFERENCES claim,
    ADD CONSTRAINT claim_carried_is_a_persons CHECK (carried_from_id IS NULL OR read_by IS NOT NULL);
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_action_known;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_action_known CHECK (action IN ('INGEST_ARTICLE', 'REVISE_ARTICLE',
    'RETRACT_ARTICLE', 'REINSTATE_ARTICLE', 'REVIEW_CONTRADICTION', 'ADD_CLAIM', 'CORRECT_CLAIM', 'WITHDRAW_CLAIM',
    'CARRY_CLAIM', 'LEAVE_CLAIM', 'MERGE_SOURCES', 'UNMERGE_SOURCE'));
