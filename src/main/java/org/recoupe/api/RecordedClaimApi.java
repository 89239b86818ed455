package org.recoupe.api;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.api.listing.Slice;

/** What came and went with a person's claim: {@link RecordedClaim} has loaded it. */
@GraphQLApi
public class RecordedClaimApi {

    private static final String FOUND = "The contradictions that it, or what came back for it, brought to light or joined, the"
            + " weightiest first.";
    private static final String RETIRED = "The contradictions that rested on what went, and stand no more; the weightiest"
            + " first.";

    /** What a person's claim brought to light, of an addition. */
    @NonNull
    @Description(FOUND)
    public ContradictionConnection found(@Source @Name("addition") RecordedClaim.Added recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.found, first, after);
    }

    /** What stands no more, of an addition. */
    @NonNull
    @Description(RETIRED)
    public ContradictionConnection retired(@Source @Name("addition") RecordedClaim.Added recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.retired, first, after);
    }

    /** What a person's claim brought to light, of a correction. */
    @NonNull
    @Description(FOUND)
    public ContradictionConnection found(@Source @Name("correction") RecordedClaim.Corrected recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.found, first, after);
    }

    /** What stands no more, of a correction. */
    @NonNull
    @Description(RETIRED)
    public ContradictionConnection retired(@Source @Name("correction") RecordedClaim.Corrected recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.retired, first, after);
    }

    /** What a person's claim brought to light, of a withdrawal. */
    @NonNull
    @Description(FOUND)
    public ContradictionConnection found(@Source @Name("withdrawal") RecordedClaim.Withdrawn recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.found, first, after);
    }

    /** What stands no more, of a withdrawal. */
    @NonNull
    @Description(RETIRED)
    public ContradictionConnection retired(@Source @Name("withdrawal") RecordedClaim.Withdrawn recorded,
            @Description(BelowApi.FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(BelowApi.AFTER) String after) {
        return BelowApi.slice(recorded.retired, first, after);
    }
}
