package org.recoupe.text;

import java.util.List;

/**
 * A sentence of a text, or a heading or caption that stands for one.
 *
 * @param span where it stands in the text, outer white space excluded
 * @param tokens its tokens in order, at least one
 * @param block the kind of block it stands in
 */
public record Sentence(Span span, List<Token> tokens, Block block) {

    /** The kind of block that a sentence stands in. */
    public enum Block {
        /** A title or subtitle without a full stop. */
        HEADING,
        /** Running text. */
        BODY,
        /** The words under a picture. */
        CAPTION,
        /** An item of a list. */
        LIST,
        /** What the page says of itself: links, calls to share or pay, addresses, copyright. */
        BOILERPLATE
    }

    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
        tokens = List.copyOf(tokens);
    }
}
