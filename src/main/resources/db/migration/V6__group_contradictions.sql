-- Copies of one text are one voice: the first article on record of the texts that are nearly the same; itself for most.
ALTER TABLE article ADD COLUMN origin_id bigint;
UPDATE article SET origin_id = id;
ALTER TABLE article ALTER COLUMN origin_id SET NOT NULL;
-- Bands of the signature that texts which share many runs of words have in common, with the signature itself.
CREATE TABLE article_band (
    band bigint NOT NULL,
    article_id bigint NOT NULL CONSTRAINT article_band_article_fk REFERENCES article,
    CONSTRAINT article_band_pk PRIMARY KEY (band, article_id)
);
ALTER TABLE article ADD COLUMN signature integer[] NOT NULL DEFAULT '{}';

-- Finds a sentence again in another revision, or in a copy.
CREATE INDEX claim_quote ON claim USING hash (quote);

-- A contradiction is what its sides say against each other, however many claims say it; what was found on two claims
-- each is a pair of it.
CREATE SEQUENCE contradiction_pair_seq INCREMENT BY 50;
CREATE TABLE contradiction_pair (
    id bigint CONSTRAINT contradiction_pair_pk PRIMARY KEY,
    contradiction_id bigint NOT NULL CONSTRAINT contradiction_pair_contradiction_fk REFERENCES contradiction,
    left_id bigint NOT NULL CONSTRAINT contradiction_pair_left_fk REFERENCES claim,
    right_id bigint NOT NULL CONSTRAINT contradiction_pair_right_fk REFERENCES claim,
    verdict text NOT NULL CONSTRAINT contradiction_pair_verdict_recorded
        CHECK (verdict IN ('CONFLICT', 'SUPERSEDED', 'SCOPE_DIFFERENCE')),
    explanation_fr text NOT NULL,
    explanation_en text NOT NULL,
    confidence double precision NOT NULL
        CONSTRAINT contradiction_pair_confidence_share CHECK (confidence BETWEEN 0 AND 1),
    rule text NOT NULL,
    -- Sorts the pairs of a contradiction, the clearest first, whenever they were found.
    rank text COLLATE "C" NOT NULL,
    found_at timestamptz NOT NULL,
    -- When an article that it rests on was superseded; NULL while it stands.
    retired_at timestamptz,
    -- A pair of claims is found once.
    CONSTRAINT contradiction_pair_unique UNIQUE (left_id, right_id, contradiction_id)
);
CREATE INDEX contradiction_pair_clearest ON contradiction_pair (contradiction_id, rank) WHERE retired_at IS NULL;
CREATE INDEX contradiction_pair_right ON contradiction_pair (right_id);

-- The claims of each side.
CREATE TABLE contradiction_claim (
    contradiction_id bigint NOT NULL CONSTRAINT contradiction_claim_contradiction_fk REFERENCES contradiction,
    position integer NOT NULL,
    claim_id bigint NOT NULL CONSTRAINT contradiction_claim_claim_fk REFERENCES claim,
    CONSTRAINT contradiction_claim_pk PRIMARY KEY (contradiction_id, position, claim_id)
);
CREATE INDEX contradiction_claim_claim ON contradiction_claim (claim_id);

-- What a contradiction is about, in a normal form: pairs that share a claim and this are one contradiction.
ALTER TABLE contradiction ADD COLUMN subject text;
UPDATE contradiction SET subject = fingerprint;
ALTER TABLE contradiction ALTER COLUMN subject SET NOT NULL;
ALTER TABLE contradiction DROP COLUMN fingerprint;
-- When a claim joined last that nobody had made before.
ALTER TABLE contradiction ADD COLUMN changed_at timestamptz;
UPDATE contradiction SET changed_at = found_at;
ALTER TABLE contradiction ALTER COLUMN changed_at SET NOT NULL;
-- When new evidence brought back what a reader had dismissed.
ALTER TABLE contradiction ADD COLUMN reopened_at timestamptz;
-- The contradiction that it turned out to be one with.
ALTER TABLE contradiction ADD COLUMN merged_into bigint
    CONSTRAINT contradiction_merged_into_fk REFERENCES contradiction;
ALTER TABLE contradiction DROP CONSTRAINT contradiction_status_known;
ALTER TABLE contradiction ADD CONSTRAINT contradiction_status_known
    CHECK (status IN ('OPEN', 'CONFIRMED', 'DISMISSED', 'REOPENED'));

-- A side shows its clearest claim, and how many claims and independent origins it has.
ALTER TABLE contradiction_side ADD COLUMN claim_count integer NOT NULL DEFAULT 1;
ALTER TABLE contradiction_side ADD COLUMN independent_origins integer NOT NULL DEFAULT 1;
-- Origins of all claims that were ever on it: only one more is new evidence.
ALTER TABLE contradiction_side ADD COLUMN origins_heard integer NOT NULL DEFAULT 1;

INSERT INTO contradiction_claim SELECT contradiction_id, position, claim_id FROM contradiction_side;
INSERT INTO contradiction_pair
SELECT nextval('contradiction_pair_seq'), c.id, l.claim_id, r.claim_id, c.verdict, c.explanation_fr, c.explanation_en,
    c.confidence, c.rule, '', c.found_at, c.retired_at
FROM contradiction c
JOIN contradiction_side l ON l.contradiction_id = c.id AND l.position = 0
JOIN contradiction_side r ON r.contradiction_id = c.id AND r.position > 0
ON CONFLICT DO NOTHING;
