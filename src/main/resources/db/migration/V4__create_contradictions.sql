CREATE SEQUENCE contradiction_seq INCREMENT BY 50;
CREATE TABLE contradiction (
    id bigint CONSTRAINT contradiction_pk PRIMARY KEY,
    -- Its sides and its kind, in a canonical order: the same finding is recorded once.
    fingerprint text NOT NULL CONSTRAINT contradiction_fingerprint_unique UNIQUE,
    verdict text NOT NULL CONSTRAINT contradiction_verdict_recorded
        CHECK (verdict IN ('CONFLICT', 'SUPERSEDED', 'SCOPE_DIFFERENCE')),
    kind text CONSTRAINT contradiction_kind_known CHECK (kind IN
        ('DATE', 'QUANTITY', 'ARITHMETIC', 'NEGATION', 'ANTONYM', 'MODALITY', 'ROLE', 'ATTRIBUTION')),
    explanation_fr text NOT NULL,
    explanation_en text NOT NULL,
    confidence double precision NOT NULL CONSTRAINT contradiction_confidence_share CHECK (confidence BETWEEN 0 AND 1),
    rule text NOT NULL,
    -- How much it deserves a reader's time; the order in which contradictions are shown.
    weight double precision NOT NULL,
    status text NOT NULL CONSTRAINT contradiction_status_known CHECK (status IN ('OPEN', 'CONFIRMED', 'DISMISSED')),
    version integer NOT NULL,
    found_at timestamptz NOT NULL,
    -- When an article that it rests on was superseded; NULL while it stands.
    retired_at timestamptz
);
CREATE INDEX contradiction_weightiest ON contradiction (weight DESC, id DESC) WHERE retired_at IS NULL;
CREATE INDEX contradiction_weightiest_of_kind ON contradiction (kind, weight DESC, id DESC) WHERE retired_at IS NULL;
CREATE INDEX contradiction_newest ON contradiction (found_at DESC, id DESC) WHERE retired_at IS NULL;

CREATE TABLE contradiction_side (
    contradiction_id bigint NOT NULL CONSTRAINT contradiction_side_contradiction_fk REFERENCES contradiction,
    position integer NOT NULL,
    claim_id bigint NOT NULL CONSTRAINT contradiction_side_claim_fk REFERENCES claim,
    role text NOT NULL CONSTRAINT contradiction_side_role_known CHECK (role IN ('LEFT', 'RIGHT', 'WHOLE', 'PART')),
    CONSTRAINT contradiction_side_pk PRIMARY KEY (contradiction_id, position)
);
CREATE INDEX contradiction_side_claim ON contradiction_side (claim_id);
