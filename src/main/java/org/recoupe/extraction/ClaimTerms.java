package org.recoupe.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.recoupe.text.Language;

/** The terms that claims are told in, of all languages: a person's reading is held against them. */
public final class ClaimTerms {

    private static final Pattern LEMMA = Pattern.compile("verb:\\p{L}[\\p{L}\\p{M}' -]{0,60}");

    private final List<EventLexicon> events;
    private final List<ScopeLexicon> scopes;

    /** Reads the lexicons. */
    public ClaimTerms() {
        events = Arrays.stream(Language.values()).map(EventLexicon::of).toList();
        scopes = Arrays.stream(Language.values()).map(ScopeLexicon::of).toList();
    }

    /** Whether it is an event of a lexicon, refined by a topic or not, or "verb:" and a lemma. */
    public boolean event(String event) {
        return LEMMA.matcher(event).matches() || events.stream().anyMatch(lexicon -> lexicon.knows(event));
    }

    /** Whether it is something that subjects are narrowed to. */
    public boolean scope(String scope) {
        return scopes.stream().anyMatch(lexicon -> lexicon.knows(scope));
    }
}
