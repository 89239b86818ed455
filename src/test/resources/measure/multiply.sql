-- The articles on record over again, :copies times: nine copies in ten are about other people and places of the same
-- kind, so that each name is about as rare as before; the tenth is about the same. Indexes that take long to fill one by one are made anew.
ALTER TABLE claim_key DROP CONSTRAINT claim_key_claim_fk;
ALTER TABLE article_band DROP CONSTRAINT article_band_article_fk;
ALTER TABLE claim DROP CONSTRAINT claim_article_fk;
DROP INDEX claim_search, claim_quote, claim_speaks_of, claim_amount, claim_actors, article_search;
CREATE TEMP TABLE taken AS SELECT max(id) AS articles FROM article;
CREATE TEMP TABLE claimed AS SELECT max(id) AS claims FROM claim;

INSERT INTO article (id, source_id, url, title, text, content_hash, astral, language, published_on, summary, revision,
    recorded_at, superseded_at, origin_id, signature)
SELECT id + copy * articles, source_id, url, title, text, md5(copy || content_hash) || md5(content_hash || copy), astral,
    language, published_on - copy, summary, revision, recorded_at, superseded_at, id + copy * articles,
    (SELECT array_agg(CASE WHEN copy % 10 = 0 THEN one ELSE (one::bigint * (copy + 3) % 2147483647)::integer END
        ORDER BY place) FROM unnest(signature) WITH ORDINALITY AS part(one, place))
FROM article, taken, generate_series(1, :copies) AS copy;

INSERT INTO article_band
SELECT CASE WHEN copy % 10 = 0 THEN band ELSE band # (copy * 1315423911::bigint) END, article_id + copy * articles
FROM article_band, taken, generate_series(1, :copies) AS copy;

INSERT INTO claim (id, article_id, ordinal, part, start_offset, end_offset, quote, prefix, suffix, trigger_start,
    trigger_end, event, actors, places, scope_what, scope_whose, words, polarity, modality, submodality, confidence,
    reasons, arguments, moments, quantities, speaker, time_value, time_granularity, time_operator, earliest, latest,
    quantity_lower, quantity_upper, quantity_unit, quantity_counted, quantity_approximator, keys)
SELECT id + copy * claims, article_id + copy * articles, ordinal, part, start_offset, end_offset, quote, prefix, suffix,
    trigger_start, trigger_end, event, actors, places, scope_what, scope_whose, words, polarity, modality, submodality,
    confidence, reasons, arguments, moments, quantities, speaker, time_value, time_granularity, time_operator, earliest,
    latest, quantity_lower, quantity_upper, quantity_unit, quantity_counted, quantity_approximator, keys
FROM claim, taken, claimed, generate_series(1, :copies) AS copy;

INSERT INTO claim_key
SELECT CASE WHEN copy % 10 = 0 THEN key ELSE key # (copy * 1315423911::bigint) END, claim_id + copy * claims
FROM claim_key, claimed, generate_series(1, :copies) AS copy;

ALTER TABLE claim ADD CONSTRAINT claim_article_fk FOREIGN KEY (article_id) REFERENCES article NOT VALID;
ALTER TABLE claim_key ADD CONSTRAINT claim_key_claim_fk FOREIGN KEY (claim_id) REFERENCES claim NOT VALID;
ALTER TABLE article_band ADD CONSTRAINT article_band_article_fk FOREIGN KEY (article_id) REFERENCES article NOT VALID;
CREATE INDEX claim_quote ON claim USING hash (quote);
CREATE INDEX claim_actors ON claim USING gin (actors);
CREATE INDEX claim_speaks_of ON claim USING gist (speaks_of) WHERE speaks_of IS NOT NULL;
CREATE INDEX claim_amount ON claim USING gist (amount) WHERE amount IS NOT NULL;
CREATE INDEX claim_search ON claim USING gin (search);
CREATE INDEX article_search ON article USING gin (search);
SELECT setval('article_seq', (SELECT max(id) FROM article) + 50), setval('claim_seq', (SELECT max(id) FROM claim) + 50);
