package org.recoupe.extraction;

import org.recoupe.mention.Moment;
import org.recoupe.text.Span;

/**
 * Who says what a claim says, where it is not the article itself.
 *
 * @param name as the text names them, with their function ("Sabrina Singh, porte-parole du Pentagone")
 * @param id what aliases share, see {@link org.recoupe.mention.Name#id()}
 * @param span where the text names them
 * @param verb lemma of the verb or preposition that attributes ("déclarer", "selon")
 * @param through the speaker that quotes this one, or {@code null}
 * @param saidOn when they said it, as far as the text says, or {@code null}; not the time of what they speak of
 */
public record Speaker(String name, String id, Span span, String verb, Speaker through, Moment saidOn) {

    /** When they said it, or whoever quotes them did; {@code null} where the text says neither. */
    public Moment occasion() {
        return saidOn != null || through == null ? saidOn : through.saidOn();
    }

    /** A speaker of whom the text does not say when they spoke. */
    public Speaker(String name, String id, Span span, String verb, Speaker through) {
        this(name, id, span, verb, through, null);
    }
}
