-- What a person says beside the machine's verdict and kind, which stay as they are.
ALTER TABLE contradiction
    ADD COLUMN reviewed_verdict text CONSTRAINT contradiction_reviewed_verdict_known
        CHECK (reviewed_verdict IN ('CONFLICT', 'SUPERSEDED', 'SCOPE_DIFFERENCE', 'COMPATIBLE', 'UNDETERMINED')),
    ADD COLUMN reviewed_kind text CONSTRAINT contradiction_reviewed_kind_known CHECK (reviewed_kind IN
        ('DATE', 'QUANTITY', 'ARITHMETIC', 'NEGATION', 'ANTONYM', 'MODALITY', 'ROLE', 'ATTRIBUTION')),
    ADD COLUMN assignee text,
    ADD COLUMN review_count integer NOT NULL DEFAULT 0;

CREATE SEQUENCE contradiction_review_seq INCREMENT BY 50;
-- Each review, and where it took the contradiction from and to; rows are added, never changed.
CREATE TABLE contradiction_review (
    id bigint CONSTRAINT contradiction_review_pk PRIMARY KEY,
    contradiction_id bigint NOT NULL CONSTRAINT contradiction_review_contradiction_fk REFERENCES contradiction,
    -- Its place among the reviews of the contradiction, counted from 1.
    ordinal integer NOT NULL,
    -- The version of the contradiction that the reviewer had seen.
    version_seen integer NOT NULL,
    at timestamptz NOT NULL,
    -- Who reviewed: the subject of the caller's token; NULL for the machine itself.
    reviewer text,
    action text NOT NULL CONSTRAINT contradiction_review_action_known
        CHECK (action IN ('CONFIRM', 'DISMISS', 'REOPEN', 'RECLASSIFY', 'ASSIGN', 'COMMENT')),
    before_status text NOT NULL,
    before_verdict text,
    before_kind text,
    before_assignee text,
    after_status text NOT NULL,
    after_verdict text,
    after_kind text,
    after_assignee text,
    comment text,
    CONSTRAINT contradiction_review_place_unique UNIQUE (contradiction_id, ordinal)
);
CREATE INDEX contradiction_review_as_of ON contradiction_review (contradiction_id, at DESC, ordinal DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are added, never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER contradiction_review_append_only BEFORE UPDATE OR DELETE ON contradiction_review
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which mutations were done under which key of their caller, for as long as recoupe.idempotency.retention says.
CREATE TABLE idempotency_key (
    caller text NOT NULL,
    key text NOT NULL,
    -- The item of a batch that has one key; 0 for all else.
    part integer NOT NULL,
    -- SHA-256 of the operation and its input, in hexadecimal.
    input_hash text NOT NULL,
    -- What the mutation came to; NULL only while its transaction runs.
    outcome jsonb,
    at timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (caller, key, part)
);
CREATE INDEX idempotency_key_oldest ON idempotency_key (at);
