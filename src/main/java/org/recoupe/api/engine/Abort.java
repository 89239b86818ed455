package org.recoupe.api.engine;

import java.util.Map;

import org.recoupe.refusal.ErrorCode;

import graphql.execution.AbortExecutionException;

/** Ends an operation before it is begun, with a code of its own. */
final class Abort extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    Abort(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code);
    }
}
