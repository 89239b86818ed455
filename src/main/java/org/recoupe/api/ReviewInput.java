package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Decision;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** A review, as the API takes it. */
@Input("ReviewContradictionInput")
@Description("A review of a contradiction.")
public class ReviewInput {

    /** Comments are remarks, no articles. */
    private static final int LONGEST_COMMENT = 10_000;
    private static final int LONGEST_NAME = 200;

    @Id
    @NonNull
    @Description("The contradiction.")
    public String id;

    @NonNull
    @Description("The version of the contradiction that the reviewer has before them; an older one is refused with"
            + " CONFLICT_OF_EDIT.")
    public Integer version;

    @NonNull
    @Description("What is done.")
    public Decision.Action action;

    @Description("The verdict beside the machine's; for RECLASSIFY, which needs it.")
    public Verdict verdict;

    @Description("The kind beside the machine's; for RECLASSIFY.")
    public Kind kind;

    @Description("Who is to look at it; for ASSIGN, where null takes the assignment back.")
    public String assignee;

    @Description("Why, in the reviewer's words; COMMENT needs it, all others take it.")
    public String comment;

    @Description("A key of the client's own: sent again with the same input, the review is not done twice.")
    public String idempotencyKey;

    Decision decision(TextCheck check) {
        boolean reclassify = action == Decision.Action.RECLASSIFY;
        only("verdict", verdict, reclassify);
        only("kind", kind, reclassify);
        only("assignee", assignee, action == Decision.Action.ASSIGN);
        if (reclassify && verdict == null) {
            throw new Refusal(ErrorCode.MISSING, "verdict", "To reclassify needs a verdict.");
        }
        String remark = action == Decision.Action.COMMENT
                ? check.required("comment", comment, LONGEST_COMMENT)
                : check.optional("comment", comment, LONGEST_COMMENT);
        return new Decision(action, verdict, kind, check.optional("assignee", assignee, LONGEST_NAME), remark);
    }

    private void only(String field, Object value, boolean applicable) {
        if (value != null && !applicable) {
            throw new Refusal(ErrorCode.NOT_APPLICABLE, field, "The " + field + " has no place in " + action + ".");
        }
    }
}
