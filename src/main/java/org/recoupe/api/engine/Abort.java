package org.recoupe.api.engine;

import java.util.Map;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import graphql.execution.AbortExecutionException;

/** Ends an operation before it is begun, with a code of its own. */
final class Abort extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String field;

    Abort(ErrorCode code, String message) {
        this(code, null, message);
    }

    /** Ends it for what is refused of it. */
    Abort(Refusal refusal) {
        this(refusal.code(), refusal.field(), refusal.getMessage());
    }

    private Abort(ErrorCode code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return field == null ? Map.of("code", code) : Map.of("code", code, "field", field);
    }
}
