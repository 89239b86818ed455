-- People's readings are claims beside the machine's, and may stand in the place of one.
ALTER TABLE claim
    ADD COLUMN recorded_at timestamptz,
    -- Who read it so: the subject of the caller's token; NULL for the machine.
    ADD COLUMN read_by text,
    ADD COLUMN comment text,
    -- The claim in whose place it stands.
    ADD COLUMN corrects_id bigint CONSTRAINT claim_corrects_fk REFERENCES claim,
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by text,
    ADD COLUMN withdrawal_comment text,
    -- Counts what people did to it.
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT claim_withdrawal_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    ADD CONSTRAINT claim_correction_is_a_persons CHECK (corrects_id IS NULL OR read_by IS NOT NULL),
    ADD CONSTRAINT claim_withdrawn_is_a_persons CHECK (withdrawn_at IS NULL OR read_by IS NOT NULL);
UPDATE claim SET recorded_at = article.recorded_at FROM article WHERE article.id = claim.article_id;
ALTER TABLE claim ALTER COLUMN recorded_at SET NOT NULL;
-- One correction at a time stands in the place of a claim.
CREATE UNIQUE INDEX claim_correction_unique ON claim (corrects_id) WHERE withdrawn_at IS NULL AND corrects_id IS NOT NULL;
CREATE INDEX claim_corrections ON claim (corrects_id, id DESC) WHERE corrects_id IS NOT NULL;

-- What goes and comes back is found again: as a pair of its own, so that each is read as of the time that it stood.
ALTER TABLE contradiction_pair DROP CONSTRAINT contradiction_pair_unique;
CREATE UNIQUE INDEX contradiction_pair_unique ON contradiction_pair (left_id, right_id, contradiction_id)
    WHERE retired_at IS NULL;
CREATE INDEX contradiction_pair_left ON contradiction_pair (left_id);
CREATE INDEX contradiction_pair_contradiction ON contradiction_pair (contradiction_id);
