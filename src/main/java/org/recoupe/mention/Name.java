package org.recoupe.mention;

import org.recoupe.text.Span;

/**
 * A person, group, organisation or place that the text names.
 *
 * @param span where it is named, titles and functions left out ("Mustafa al-Kadhimi")
 * @param type what it names
 * @param id what aliases share: "country:iraq", "org:islamic-state" from the lexicon, else the folded name
 *        ("mustafa al-kadhimi")
 * @param rule name of the rule or lexicon entry that read it
 */
public record Name(Span span, Type type, String id, String rule) {

    /** What is named. */
    public enum Type {
        PERSON, ORGANISATION, GROUP, COUNTRY, PLACE, OTHER
    }

    public Name {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a name needs an id");
        }
    }
}
