-- When articles had been taken back that stand again: read as of that time, they don't.
CREATE TABLE article_absence (
    article_id bigint NOT NULL CONSTRAINT article_absence_article_fk REFERENCES article,
    retracted_at timestamptz NOT NULL,
    retracted_by text NOT NULL,
    retraction_reason text NOT NULL,
    reinstated_at timestamptz NOT NULL,
    -- Who brought it back: the subject of the caller's token.
    reinstated_by text NOT NULL,
    reinstatement_reason text NOT NULL,
    CONSTRAINT article_absence_pk PRIMARY KEY (article_id, reinstated_at)
);
CREATE TRIGGER article_absence_append_only BEFORE UPDATE OR DELETE ON article_absence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
