CREATE SEQUENCE claim_seq INCREMENT BY 50;
CREATE TABLE claim (
    id bigint CONSTRAINT claim_pk PRIMARY KEY,
    article_id bigint NOT NULL CONSTRAINT claim_article_fk REFERENCES article,
    -- Its place among the claims of the article.
    ordinal integer NOT NULL,

    -- The evidence: offsets count code points of the title or the text; prefix and suffix as in a text quote selector
    -- of the W3C Web Annotation Data Model.
    part text NOT NULL CONSTRAINT claim_part_known CHECK (part IN ('TITLE', 'BODY')),
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    quote text NOT NULL,
    prefix text NOT NULL,
    suffix text NOT NULL,
    trigger_start integer NOT NULL,
    trigger_end integer NOT NULL,

    event text NOT NULL,
    actors text[] NOT NULL,
    places text[] NOT NULL,
    scope_what text[] NOT NULL,
    scope_whose text[] NOT NULL,
    words text[] NOT NULL,
    polarity text NOT NULL CONSTRAINT claim_polarity_known CHECK (polarity IN ('POSITIVE', 'NEGATIVE')),
    modality text NOT NULL CONSTRAINT claim_modality_known
        CHECK (modality IN ('ASSERTED', 'PLANNED', 'DENIED', 'UNCERTAIN')),
    submodality text,
    confidence double precision NOT NULL CONSTRAINT claim_confidence_share CHECK (confidence BETWEEN 0 AND 1),
    reasons text[] NOT NULL,

    -- Everything that the reader found, whose most telling moment and quantity the columns below repeat to be searched.
    arguments jsonb NOT NULL,
    moments jsonb NOT NULL,
    quantities jsonb NOT NULL,
    speaker jsonb,

    time_value text,
    time_granularity text CONSTRAINT claim_time_granularity_known
        CHECK (time_granularity IN ('TIME', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'SEASON', 'YEAR', 'OTHER')),
    time_operator text,
    earliest date,
    latest date,
    speaks_of daterange GENERATED ALWAYS AS (
        CASE WHEN earliest IS NULL AND latest IS NULL THEN NULL ELSE daterange(earliest, latest, '[]') END) STORED,

    quantity_lower numeric,
    quantity_upper numeric,
    quantity_unit text,
    quantity_counted text,
    quantity_approximator text,
    amount numrange GENERATED ALWAYS AS (
        CASE WHEN quantity_lower IS NULL AND quantity_upper IS NULL THEN NULL
             ELSE numrange(quantity_lower, quantity_upper, '[]') END) STORED,

    -- What claims that can contradict one another have in common.
    keys text[] NOT NULL,
    -- When its article was superseded; NULL while it stands.
    retired_at timestamptz,
    search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('recoupe_fr', left(quote, 200000))) STORED,

    CONSTRAINT claim_place_unique UNIQUE (article_id, ordinal),
    CONSTRAINT claim_offsets_ordered CHECK (start_offset >= 0 AND end_offset > start_offset),
    CONSTRAINT claim_quote_fits CHECK (char_length(quote) = end_offset - start_offset)
);
CREATE INDEX claim_keys ON claim USING gin (keys) WHERE retired_at IS NULL;
CREATE INDEX claim_actors ON claim USING gin (actors);
CREATE INDEX claim_event ON claim (event, id DESC) WHERE retired_at IS NULL;
CREATE INDEX claim_speaks_of ON claim USING gist (speaks_of) WHERE speaks_of IS NOT NULL;
CREATE INDEX claim_amount ON claim USING gist (amount) WHERE amount IS NOT NULL;
CREATE INDEX claim_search ON claim USING gin (search);
