-- What contradictions and their sides were before they became what they are, to be shown as of any moment. Each row says
-- since when it is as it is. When that changes, what it was goes to the table of the past, with the moment that it ended.
ALTER TABLE contradiction ADD COLUMN since timestamptz, ADD COLUMN until timestamptz;
UPDATE contradiction SET since = coalesce(retired_at, found_at);
ALTER TABLE contradiction ALTER COLUMN since SET NOT NULL,
    ADD CONSTRAINT contradiction_until_of_the_past CHECK (until IS NULL);
CREATE TABLE contradiction_past (LIKE contradiction);
ALTER TABLE contradiction_past ALTER COLUMN until SET NOT NULL,
    ADD CONSTRAINT contradiction_past_pk PRIMARY KEY (id, since),
    ADD CONSTRAINT contradiction_past_contradiction_fk FOREIGN KEY (id) REFERENCES contradiction ON DELETE CASCADE;
CREATE INDEX contradiction_past_weightiest ON contradiction_past (weight DESC, id DESC);
-- What was retired stood as it is from when it was found: nothing else is known of it.
INSERT INTO contradiction_past SELECT (jsonb_populate_record(NULL::contradiction_past, to_jsonb(contradiction)
    || jsonb_build_object('since', found_at, 'until', retired_at, 'retired_at', NULL))).*
FROM contradiction WHERE retired_at > found_at;

ALTER TABLE contradiction_side ADD COLUMN since timestamptz, ADD COLUMN until timestamptz;
UPDATE contradiction_side side SET since = found_at FROM contradiction WHERE contradiction.id = side.contradiction_id;
ALTER TABLE contradiction_side ALTER COLUMN since SET NOT NULL,
    ADD CONSTRAINT contradiction_side_until_of_the_past CHECK (until IS NULL);
CREATE TABLE contradiction_side_past (LIKE contradiction_side);
ALTER TABLE contradiction_side_past ALTER COLUMN until SET NOT NULL,
    ADD CONSTRAINT contradiction_side_past_pk PRIMARY KEY (contradiction_id, position, since),
    ADD CONSTRAINT contradiction_side_past_side_fk FOREIGN KEY (contradiction_id, position)
        REFERENCES contradiction_side ON DELETE CASCADE;

CREATE FUNCTION keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    OLD.until := NEW.since;
    EXECUTE format('INSERT INTO %I SELECT ($1).*', TG_TABLE_NAME || '_past') USING OLD;
    RETURN NULL;
END $$;
CREATE TRIGGER contradiction_keep_past AFTER UPDATE ON contradiction
    FOR EACH ROW WHEN (NEW.since > OLD.since) EXECUTE FUNCTION keep_past();
CREATE TRIGGER contradiction_side_keep_past AFTER UPDATE ON contradiction_side
    FOR EACH ROW WHEN (NEW.since > OLD.since) EXECUTE FUNCTION keep_past();

CREATE FUNCTION contradiction_as_of(moment timestamptz) RETURNS SETOF contradiction LANGUAGE sql STABLE AS $$
    SELECT * FROM contradiction WHERE since <= moment
    UNION ALL SELECT * FROM contradiction_past WHERE since <= moment AND until > moment
$$;
CREATE FUNCTION contradiction_side_as_of(moment timestamptz) RETURNS SETOF contradiction_side LANGUAGE sql STABLE AS $$
    SELECT * FROM contradiction_side WHERE since <= moment
    UNION ALL SELECT * FROM contradiction_side_past WHERE since <= moment AND until > moment
$$;

-- When a claim joined a side: a contradiction that takes another in takes its claims in then.
ALTER TABLE contradiction_claim ADD COLUMN joined_at timestamptz;
UPDATE contradiction_claim member SET joined_at = greatest(contradiction.found_at, article.recorded_at)
FROM contradiction, claim JOIN article ON article.id = claim.article_id
WHERE contradiction.id = member.contradiction_id AND claim.id = member.claim_id;
ALTER TABLE contradiction_claim ALTER COLUMN joined_at SET NOT NULL;
