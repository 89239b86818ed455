package org.recoupe.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.api.mutation.UserError;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.review.SourceNames;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** Says which names are of one source. */
@GraphQLApi
public class SourceApi {

    private final SourceNames names;
    private final TextCheck check;
    private final Once once;

    SourceApi(SourceNames names, TextCheck check, Once once) {
        this.names = names;
        this.check = check;
        this.once = once;
    }

    /** A merge, as the API takes it. */
    @Input("MergeSourcesInput")
    @Description("Two sources that are one.")
    public static class Merge extends ReasonedInput {

        @Id
        @NonNull
        @Description("The source whose name becomes another name of the other.")
        public String from;

        @Id
        @NonNull
        @Description("The source that it is.")
        public String into;
    }

    /** The undoing of a merge, as the API takes it. */
    @Input("UnmergeSourceInput")
    @Description("A source that is itself again.")
    public static class Unmerge extends ReasonedInput {

        @Id
        @NonNull
        @Description("The source that was merged into another.")
        public String id;
    }

    /** Says that two sources are one. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Says that a source is another by another name: both count as one voice, filters by either name find what"
            + " came under both, and so does what still comes. Articles keep the name that they came under.")
    public Merged mergeSources(@NonNull @Description("The sources.") Merge input, Context context) {
        long from = GlobalId.key(GlobalId.Kind.SOURCE, "from", input.from);
        long into = GlobalId.key(GlobalId.Kind.SOURCE, "into", input.into);
        if (from == into) {
            throw new Refusal(ErrorCode.NOT_APPLICABLE, "into", "A source is itself already.");
        }
        String reason = input.reason(check);
        Attempt<SourceNames.Outcome> attempt = Attempt.at(() -> names.merge(from, into, reason, once.caller(),
                input.key(once, check, "mergeSources", from + " " + into)));
        return new Merged(source(from, context), recounted(attempt), attempt.userErrors());
    }

    /** Says that a source is itself again. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Undoes a merge of sources: each counts as a voice of its own again, with what came under its name.")
    public Unmerged unmergeSource(@NonNull @Description("The source.") Unmerge input, Context context) {
        long source = GlobalId.key(GlobalId.Kind.SOURCE, "id", input.id);
        String reason = input.reason(check);
        Attempt<SourceNames.Outcome> attempt = Attempt.at(() -> names.unmerge(source, reason, once.caller(),
                input.key(once, check, "unmergeSource", source)));
        return new Unmerged(source(source, context), recounted(attempt), attempt.userErrors());
    }

    private static SourceNode source(long key, Context context) {
        Selection selection = Selection.of(context).below("source");
        return QuarkusTransaction.requiringNew()
                .call(() -> Shelf.now().sources(List.of(key), selection).stream().findFirst().orElse(null));
    }

    private static int recounted(Attempt<SourceNames.Outcome> attempt) {
        return attempt.outcome() == null ? 0 : attempt.outcome().recounted();
    }

    /** What became of a merge. */
    @Type("MergeSourcesPayload")
    @Description("What became of a merge of sources.")
    public record Merged(
            @Description("The source that was to be merged, as it is now; null where there is none.") SourceNode source,
            @Description("How many contradictions, to one side of which both belong, were counted anew.") int recounted,
            @NonNull @Description("Why nothing was done; empty where it was.") List<@NonNull UserError> userErrors) {}

    /** What became of the undoing of a merge. */
    @Type("UnmergeSourcePayload")
    @Description("What became of the undoing of a merge.")
    public record Unmerged(
            @Description("The source that was merged, as it is now; null where there is none.") SourceNode source,
            @Description("How many contradictions, to one side of which both belong, were counted anew.") int recounted,
            @NonNull @Description("Why nothing was done; empty where it was.") List<@NonNull UserError> userErrors) {}
}
