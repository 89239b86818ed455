-- unaccent is a trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Words are folded before they are stemmed, so that "armee" finds "armée".
CREATE TEXT SEARCH CONFIGURATION recoupe_fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION recoupe_fr
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION recoupe_en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION recoupe_en
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE SEQUENCE article_seq INCREMENT BY 50;
CREATE TABLE article (
    id bigint CONSTRAINT article_pk PRIMARY KEY,
    source_id bigint NOT NULL CONSTRAINT article_source_fk REFERENCES source,
    url text,
    title text,
    text text NOT NULL CONSTRAINT article_text_present CHECK (text <> ''),
    -- SHA-256 of title and text, in hexadecimal.
    content_hash text NOT NULL CONSTRAINT article_content_hash_format CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    -- Whether title or text holds characters that Java counts as two.
    astral boolean NOT NULL,
    language text NOT NULL CONSTRAINT article_language_known CHECK (language IN ('FR', 'EN')),
    published_on date NOT NULL,
    summary text,
    revision integer NOT NULL CONSTRAINT article_revision_counted CHECK (revision >= 1),
    recorded_at timestamptz NOT NULL,
    -- When a later revision took its place; NULL for the current one.
    superseded_at timestamptz,
    -- A full-text vector holds a megabyte at most: the beginning of a very long text is searched.
    search tsvector NOT NULL GENERATED ALWAYS AS (
        CASE language
            WHEN 'FR' THEN to_tsvector('recoupe_fr', left(coalesce(title, '') || E'\n' || text, 200000))
            ELSE to_tsvector('recoupe_en', left(coalesce(title, '') || E'\n' || text, 200000))
        END) STORED,
    -- A text that is on record under its address, or under none, is not recorded again.
    CONSTRAINT article_content_unique UNIQUE NULLS NOT DISTINCT (source_id, url, content_hash)
);
-- One revision of an address is current, and revisions count up.
CREATE UNIQUE INDEX article_current_unique ON article (source_id, url) WHERE superseded_at IS NULL AND url IS NOT NULL;
CREATE UNIQUE INDEX article_revision_unique ON article (source_id, url, revision) WHERE url IS NOT NULL;
CREATE INDEX article_newest ON article (published_on DESC, id DESC) WHERE superseded_at IS NULL;
CREATE INDEX article_search ON article USING gin (search);
