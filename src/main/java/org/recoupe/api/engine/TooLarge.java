package org.recoupe.api.engine;

/**
 * That an answer grew beyond all use. No exception: the engine would note it down for the field at hand, and go on to the
 * next of a million.
 */
public final class TooLarge extends Error {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("The answer has more values than are given at once.", null, false, false);
    }
}
