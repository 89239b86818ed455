-- French stemming takes the end of "conflit", "retrait" and "dégât" for that of a verb, and leaves "conflits" whole: neither
-- found the other. These plurals are searched as their singulars, in texts and in what is searched for.
CREATE FUNCTION singulars(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT regexp_replace(words, '([âiî]t)s\M', '\1', 'gi')
$$;
CREATE OR REPLACE FUNCTION stems(language text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language
        WHEN 'FR' THEN to_tsvector('pg_catalog.french', singulars(words)) || to_tsvector('recoupe_fr', singulars(words))
        ELSE to_tsvector('recoupe_en', words) END
$$;
CREATE OR REPLACE FUNCTION searched(language text, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language
        WHEN 'FR' THEN websearch_to_tsquery('pg_catalog.french', singulars(words))
            || websearch_to_tsquery('recoupe_fr', singulars(words))
        ELSE websearch_to_tsquery('recoupe_en', words) END
$$;

ALTER TABLE article DROP COLUMN search;
ALTER TABLE article ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (stems(language, left(coalesce(title, '') || E'\n' || text, 100000))) STORED;
CREATE INDEX article_search ON article USING gin (search);
ALTER TABLE claim DROP COLUMN search;
ALTER TABLE claim ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (stems(language, left(quote, 100000))) STORED;
CREATE INDEX claim_search ON claim USING gin (search);
