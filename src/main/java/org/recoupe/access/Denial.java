package org.recoupe.access;

/**
 * What a caller is told who may not do something.
 *
 * @param code why, for programs
 * @param message why, for people; nothing of how tokens are checked
 */
public record Denial(Code code, String message) {

    /** Why somebody may not do something. */
    public enum Code {
        /** No token, or one that is not accepted. */
        UNAUTHENTICATED,
        /** A token that carries no role for it, or a service that nobody may do it on. */
        FORBIDDEN,
        /** More requests than one caller may send. */
        RATE_LIMITED
    }
}
