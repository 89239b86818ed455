package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.mutation.Once;
import org.recoupe.ingest.Idempotency;
import org.recoupe.ingest.TextCheck;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Something that is done for a reason, as the API takes it. */
// SmallRye registers the classes of inputs, but not the fields that they inherit.
@RegisterForReflection
public abstract class ReasonedInput {

    /** Reasons are remarks, no articles. */
    private static final int LONGEST = 10_000;

    @NonNull
    @Description("Why, for those who look it up later.")
    public String reason;

    @Description("A key of the client's own: sent again with the same input, it gets the first outcome.")
    public String idempotencyKey;

    String reason(TextCheck check) {
        return check.required("reason", reason, LONGEST);
    }

    /** The key of the client for what is done to something, or {@code null}. */
    Idempotency.Key key(Once once, TextCheck check, String operation, Object what) {
        return once.key(idempotencyKey, operation, what + " " + reason(check));
    }
}
