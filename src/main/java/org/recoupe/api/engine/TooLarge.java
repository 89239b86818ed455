package org.recoupe.api.engine;

import java.util.Optional;

/**
 * That an answer grew beyond all use. No exception: the engine would note it down for the field at hand, and go on to the
 * next of a million.
 */
public final class TooLarge extends Error {

    private static final long serialVersionUID = 1L;

    /** That it is why something failed, however it is wrapped. */
    public static Optional<TooLarge> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge beyond) {
                return Optional.of(beyond);
            }
        }
        return Optional.empty();
    }

    TooLarge() {
        super("The answer has more values than are given at once.", null, false, false);
    }
}
