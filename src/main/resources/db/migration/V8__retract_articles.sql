-- An article that is taken back stays on record, as do its claims: it is shown as of the time before.
ALTER TABLE article
    ADD COLUMN retracted_at timestamptz,
    -- Who took it back: the subject of the caller's token.
    ADD COLUMN retracted_by text,
    ADD COLUMN retraction_reason text,
    ADD CONSTRAINT article_retraction_whole CHECK (
        (retracted_at IS NULL) = (retracted_by IS NULL) AND (retracted_at IS NULL) = (retraction_reason IS NULL));
