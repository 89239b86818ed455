-- Tells each side from all others, so that the claims of many sides are paged at once.
ALTER TABLE contradiction_side ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY
    CONSTRAINT contradiction_side_id_unique UNIQUE;

-- Whatever is put on record differs in something.
ALTER TABLE contradiction ALTER COLUMN kind SET NOT NULL;
