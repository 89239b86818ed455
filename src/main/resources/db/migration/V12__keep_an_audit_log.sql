-- Who did what to the record, and when; rows are added, never changed.
CREATE SEQUENCE audit_entry_seq INCREMENT BY 50;
CREATE TABLE audit_entry (
    id bigint CONSTRAINT audit_entry_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    -- The subject of the caller's token; NULL for the service itself, and for articles from before this log was kept.
    caller text,
    action text NOT NULL CONSTRAINT audit_entry_action_known CHECK (action IN ('INGEST_ARTICLE', 'REVISE_ARTICLE',
        'RETRACT_ARTICLE', 'REINSTATE_ARTICLE', 'REVIEW_CONTRADICTION', 'ADD_CLAIM', 'CORRECT_CLAIM', 'WITHDRAW_CLAIM',
        'MERGE_SOURCES', 'UNMERGE_SOURCE')),
    -- What it was done to; what stood before and what stands since are of the same kind.
    kind text NOT NULL CONSTRAINT audit_entry_kind_known CHECK (kind IN ('SOURCE', 'ARTICLE', 'CLAIM', 'CONTRADICTION')),
    node_id bigint NOT NULL,
    before_id bigint,
    after_id bigint,
    review_id bigint CONSTRAINT audit_entry_review_fk REFERENCES contradiction_review,
    comment text
);
CREATE INDEX audit_entry_newest ON audit_entry (at, id);
CREATE INDEX audit_entry_node ON audit_entry (kind, node_id, at, id);
CREATE INDEX audit_entry_caller ON audit_entry (caller, at, id);
CREATE INDEX audit_entry_action ON audit_entry (action, at, id);

-- What was done before.
INSERT INTO audit_entry
SELECT nextval('audit_entry_seq'), at, caller, action, kind, node_id, before_id, after_id, review_id, comment FROM (
    SELECT article.recorded_at AS at, NULL AS caller,
        CASE WHEN before.id IS NULL THEN 'INGEST_ARTICLE' ELSE 'REVISE_ARTICLE' END AS action, 'ARTICLE' AS kind,
        article.id AS node_id, before.id AS before_id, article.id AS after_id, CAST(NULL AS bigint) AS review_id,
        NULL AS comment
    FROM article LEFT JOIN article before ON before.source_id = article.source_id AND before.url = article.url
        AND before.revision = article.revision - 1
    UNION ALL
    SELECT retracted_at, retracted_by, 'RETRACT_ARTICLE', 'ARTICLE', id, id, NULL, NULL, retraction_reason
    FROM article WHERE retracted_at IS NOT NULL
    UNION ALL
    SELECT retracted_at, retracted_by, 'RETRACT_ARTICLE', 'ARTICLE', article_id, article_id, NULL, NULL,
        retraction_reason FROM article_absence
    UNION ALL
    SELECT reinstated_at, reinstated_by, 'REINSTATE_ARTICLE', 'ARTICLE', article_id, NULL, article_id, NULL,
        reinstatement_reason FROM article_absence
    UNION ALL
    SELECT at, reviewer, 'REVIEW_CONTRADICTION', 'CONTRADICTION', contradiction_id, NULL, NULL, id, comment
    FROM contradiction_review
    UNION ALL
    SELECT recorded_at, read_by, CASE WHEN corrects_id IS NULL THEN 'ADD_CLAIM' ELSE 'CORRECT_CLAIM' END, 'CLAIM',
        coalesce(corrects_id, id), corrects_id, id, NULL, comment FROM claim WHERE read_by IS NOT NULL
    UNION ALL
    SELECT withdrawn_at, withdrawn_by, 'WITHDRAW_CLAIM', 'CLAIM', id, id, corrects_id, NULL, withdrawal_comment
    FROM claim WHERE withdrawn_at IS NOT NULL
    UNION ALL
    SELECT merged_at, merged_by, 'MERGE_SOURCES', 'SOURCE', source_id, source_id, into_id, NULL, reason
    FROM source_merge
    UNION ALL
    SELECT undone_at, undone_by, 'UNMERGE_SOURCE', 'SOURCE', source_id, into_id, source_id, NULL, undone_reason
    FROM source_merge WHERE undone_at IS NOT NULL
    ORDER BY 1) AS done;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
