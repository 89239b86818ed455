package org.recoupe.api.mutation;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.ingest.Idempotency;
import org.recoupe.ingest.TextCheck;

/** Makes of a client's idempotency key one that is the caller's own. */
@ApplicationScoped
public class Once {

    /** How long a client's key may be, in code points. */
    public static final int LONGEST_KEY = 200;

    private final Caller caller;
    private final TextCheck check;

    Once(Caller caller, TextCheck check) {
        this.caller = caller;
        this.check = check;
    }

    /** Who sends it. */
    public String caller() {
        return caller.name();
    }

    /** The key of an input, or {@code null} where the client sent none. */
    public Idempotency.Key key(String idempotencyKey, String operation, Object input) {
        return key(idempotencyKey, 0, operation, input);
    }

    /** The key of one item of a batch, or {@code null} where the client sent none. */
    public Idempotency.Key key(String idempotencyKey, int part, String operation, Object input) {
        return idempotencyKey == null
                ? null
                : Idempotency.Key.of(caller.name(), check.required("idempotencyKey", idempotencyKey, LONGEST_KEY),
                        part, operation, input);
    }
}
