package org.recoupe.lexicon;

/** A data file with an entry that cannot be read; the message names the file, the line and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An entry that cannot be read, for a reason in words. */
    public LexiconException(String file, int line, String why) {
        super("lexicon/" + file + ":" + line + ": " + why);
    }
}
