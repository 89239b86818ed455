-- The stems by which a text is searched. French endings need their accents ("retirées" is a form of "retirer"), and people
-- search without them: a text has the stems of its words as they are written, and of its words without accents.
CREATE FUNCTION stems(language text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language
        WHEN 'FR' THEN to_tsvector('pg_catalog.french', words) || to_tsvector('recoupe_fr', words)
        ELSE to_tsvector('recoupe_en', words) END
$$;
-- What is searched for, in the syntax of search engines.
CREATE FUNCTION searched(language text, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language
        WHEN 'FR' THEN websearch_to_tsquery('pg_catalog.french', words) || websearch_to_tsquery('recoupe_fr', words)
        ELSE websearch_to_tsquery('recoupe_en', words) END
$$;

ALTER TABLE article DROP COLUMN search;
ALTER TABLE article ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (stems(language, left(coalesce(title, '') || E'\n' || text, 100000))) STORED;
CREATE INDEX article_search ON article USING gin (search);

-- A claim's quote is searched in its article's language.
ALTER TABLE claim
    -- The article's. A process of the version before, which still runs beside this one, names none.
    ADD COLUMN language text NOT NULL DEFAULT 'FR' CONSTRAINT claim_language_known CHECK (language IN ('FR', 'EN')),
    DROP COLUMN search;
UPDATE claim SET language = article.language FROM article
    WHERE article.id = claim.article_id AND article.language <> 'FR';
ALTER TABLE claim ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (stems(language, left(quote, 100000))) STORED;
CREATE INDEX claim_search ON claim USING gin (search);
