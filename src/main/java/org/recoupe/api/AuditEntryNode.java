package org.recoupe.api;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;

/** An entry of the audit log, as the API shows it; {@link AuditApi} fills in what the selection asks for. */
@Type("AuditEntry")
@Description("That somebody did something to the record: an entry of the audit log, never changed.")
public class AuditEntryNode {

    @Ignore
    final AuditEntry entry;

    @NonNull
    @Description("When.")
    public final Instant at;

    @Description("By whom: the subject of their token, anonymous without one; null for the service itself, and for"
            + " articles from before this log was kept.")
    public final String by;

    @NonNull
    @Description("What was done.")
    public final AuditAction action;

    @Description("Why, in the words of who did it.")
    public final String comment;

    @NonNull
    @Description("What it was done to, as it is now: an article, a contradiction, the claim that was added, corrected or"
            + " withdrawn, the source that was merged or parted.")
    public Node node;

    @Description("What stood before: the article or its revision before, the claim that was corrected or withdrawn, the"
            + " source that counted; null where nothing did, and for a review.")
    public Node before;

    @Description("What stands since: the article, the claim that was added, or came in another's place, or came back, the"
            + " source that counts; null where nothing does, and for a review.")
    public Node after;

    @Description("The review, with what people made of the contradiction before and since; null for all else.")
    public ReviewNode review;

    AuditEntryNode(AuditEntry entry) {
        this.entry = entry;
        at = entry.at;
        by = entry.caller;
        action = entry.action;
        comment = entry.comment;
    }

    GlobalId id(Long key) {
        return key == null ? null : new GlobalId(GlobalId.Kind.valueOf(entry.kind.name()), key);
    }
}
