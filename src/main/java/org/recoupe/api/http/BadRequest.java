package org.recoupe.api.http;

import org.recoupe.refusal.ErrorCode;

/** A request that never comes as far as the engine: a status for machines, a code and words for people. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    BadRequest(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
