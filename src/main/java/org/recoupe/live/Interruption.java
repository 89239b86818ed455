package org.recoupe.live;

/** The link over which news come broke: some of them may have been missed. */
public class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Interruption() {
        super("the link over which news come broke");
    }
}
