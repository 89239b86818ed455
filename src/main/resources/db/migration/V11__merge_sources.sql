-- A source that goes by several names: articles keep the name that they came under, the source counts once.
CREATE SEQUENCE source_merge_seq INCREMENT BY 50;
CREATE TABLE source_merge (
    id bigint CONSTRAINT source_merge_pk PRIMARY KEY,
    source_id bigint NOT NULL CONSTRAINT source_merge_source_fk REFERENCES source,
    into_id bigint NOT NULL CONSTRAINT source_merge_into_fk REFERENCES source,
    merged_at timestamptz NOT NULL,
    -- Who said so: the subject of the caller's token.
    merged_by text NOT NULL,
    reason text NOT NULL,
    undone_at timestamptz,
    undone_by text,
    undone_reason text,
    CONSTRAINT source_merge_of_two CHECK (source_id <> into_id),
    CONSTRAINT source_merge_undone_whole CHECK (
        (undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL))
);
CREATE UNIQUE INDEX source_merge_standing ON source_merge (source_id) WHERE undone_at IS NULL;
CREATE INDEX source_merge_source ON source_merge (source_id);
CREATE INDEX source_merge_into ON source_merge (into_id);
