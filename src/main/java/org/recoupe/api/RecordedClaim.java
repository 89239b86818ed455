package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.mutation.UserError;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Deprecated;

/** What became of a person's claim. */
// SmallRye registers the classes of outputs, but not the fields that they inherit.
@RegisterForReflection
public abstract class RecordedClaim {

    @Description("The person's claim; where nothing was done, the claim that was to be changed, as it is now, or null.")
    public ClaimNode claim;

    @NonNull
    @Deprecated(reason = "A plain list: found has all of them, page by page.")
    @Description("The first hundred contradictions that it, or what came back for it, brought to light or joined.")
    public List<@NonNull ContradictionNode> contradictions;

    @NonNull
    @Deprecated(reason = "A plain list: retired has all of them, page by page.")
    @Description("The first hundred contradictions that rested on what went, and stand no more.")
    public List<@NonNull ContradictionNode> dropped;

    @NonNull
    @Description("Why nothing was done; empty where it was.")
    public List<@NonNull UserError> userErrors;

    @Ignore
    final Map<Slice, ContradictionConnection> found = new HashMap<>();
    @Ignore
    final Map<Slice, ContradictionConnection> retired = new HashMap<>();

    /** Fills in what is asked for of the contradictions that came and went. */
    void fill(Shelf shelf, List<Long> come, List<Long> gone, Selection selection) {
        contradictions = shelf.contradictions(first(come), selection.below("contradictions"));
        dropped = shelf.contradictions(first(gone), selection.below("dropped"));
        shelf.contradictions(found, "found", come, selection);
        shelf.contradictions(retired, "retired", gone, selection);
    }

    private static List<Long> first(List<Long> keys) {
        return keys.subList(0, Math.min(Slice.LARGEST, keys.size()));
    }

    /** What became of a claim that a person read. */
    @Type("AddClaimPayload")
    @Description("What became of a claim that a person read.")
    public static class Added extends RecordedClaim {}

    /** What became of a correction. */
    @Type("CorrectClaimPayload")
    @Description("What became of a correction.")
    public static class Corrected extends RecordedClaim {}

    /** What became of a withdrawal. */
    @Type("WithdrawClaimPayload")
    @Description("What became of a withdrawal.")
    public static class Withdrawn extends RecordedClaim {}
}
