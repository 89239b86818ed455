package org.recoupe.refusal;

import java.util.Optional;

/** Why something failed, however it is wrapped. */
public final class Causes {

    private Causes() {}

    /** The first of a kind among a failure and its causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
