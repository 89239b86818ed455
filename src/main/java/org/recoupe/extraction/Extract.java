package org.recoupe.extraction;

import java.util.List;

import org.recoupe.mention.Mentions;
import org.recoupe.text.Document;

/**
 * What was read in one article.
 *
 * @param title the title cut into sentences, or {@code null} for an article without one
 * @param titleMentions what the title names; empty without a title
 * @param body the text cut into sentences
 * @param mentions what the text names
 * @param assertions what the article claims, the title's first, then in the order of the text
 */
public record Extract(Document title, Mentions titleMentions, Document body, Mentions mentions,
        List<Assertion> assertions) {

    public Extract {
        assertions = List.copyOf(assertions);
    }
}
