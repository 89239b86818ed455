-- Claims are found by who takes part with what happens and with each other, beside who takes part alone. As Claim.keys
-- makes them.
CREATE TEMP TABLE involved ON COMMIT DROP AS
    SELECT DISTINCT claim.id, CASE WHEN event LIKE 'verb:%' THEN event ELSE split_part(event, '.', 1) END AS field,
        coalesce(argument ->> 'id', argument ->> 'head') COLLATE "C" AS one
    FROM claim, jsonb_array_elements(arguments) AS argument
    WHERE argument ->> 'role' IN ('AGENT', 'PATIENT') AND coalesce(argument ->> 'id', argument ->> 'head') IS NOT NULL;
CREATE TEMP TABLE added ON COMMIT DROP AS
    SELECT id, '@' || one || ' ' || field AS key FROM involved
    UNION SELECT a.id, '@' || a.one || ' @' || b.one FROM involved a JOIN involved b ON b.id = a.id AND a.one < b.one;
UPDATE claim SET keys = keys || (SELECT array_agg(key) FROM added WHERE added.id = claim.id)
WHERE id IN (SELECT id FROM added);
INSERT INTO claim_key SELECT claim_key(key), added.id FROM added JOIN claim ON claim.id = added.id
WHERE claim.retired_at IS NULL ON CONFLICT DO NOTHING;

-- The copies of a text, the first ones first: a sentence is found again by them, and not among all sentences that are
-- the same, which are without number where papers print a line below each article.
CREATE INDEX article_origin ON article (origin_id, id);
DROP INDEX claim_quote;
