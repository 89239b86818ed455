package org.recoupe.audit;

/** What can be done to the record. */
public enum AuditAction {
    INGEST_ARTICLE(Kind.ARTICLE), REVISE_ARTICLE(Kind.ARTICLE), RETRACT_ARTICLE(Kind.ARTICLE), REINSTATE_ARTICLE(
            Kind.ARTICLE),
    REVIEW_CONTRADICTION(Kind.CONTRADICTION), ADD_CLAIM(Kind.CLAIM), CORRECT_CLAIM(Kind.CLAIM), WITHDRAW_CLAIM(
            Kind.CLAIM),
    CARRY_CLAIM(Kind.CLAIM), LEAVE_CLAIM(Kind.CLAIM), MERGE_SOURCES(Kind.SOURCE), UNMERGE_SOURCE(Kind.SOURCE);

    /** What it can be done to. */
    public enum Kind {
        SOURCE, ARTICLE, CLAIM, CONTRADICTION
    }

    private final Kind kind;

    AuditAction(Kind kind) {
        this.kind = kind;
    }

    /** What it is done to. */
    public Kind kind() {
        return kind;
    }
}
