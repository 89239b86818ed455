package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Name.Type;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;
import org.recoupe.text.Token;

/** Tells what a known name means where it stands: a capital its country's government or a place, an adjective a people. */
final class KnownNames {

    private final List<Token> tokens;
    private final NameLexicon lexicon;
    private final NamePlaces places;
    private final CapitalizedWords capitals;

    KnownNames(List<Token> tokens, NameLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        capitals = new CapitalizedWords(tokens);
        places = new NamePlaces(tokens, lexicon);
    }

    /** The name that a match of the lexicon is here, or {@code null} where it is none. */
    NameDraft read(PhraseBook.Match<NameEntry> match) {
        NameEntry entry = match.value();
        int first = match.first();
        String rule = entry.rule();
        Type type = entry.type();
        String id = entry.id();
        switch (entry.use()) {
            case CAPITAL -> {
                if (places.place(first, match.end())) {
                    return new NameDraft(tokens, first, match.end(), Type.PLACE, "place:" + slug(first, match.end()),
                            rule + ", a capital as a place");
                }
                rule += ", a capital for its government";
            }
            case ADJECTIVE -> {
                if (language(match)) {
                    return null;
                }
                boolean people = lexicon.language() == Language.FR && tokens.get(first).capitalized()
                        && places.determined(first);
                type = people ? Type.GROUP : type;
                rule += people ? ", people" : ", adjective";
            }
            case PEOPLE -> rule += ", people";
            case NAME -> {
                int person = personEnd(match);
                if (person > match.end()) {
                    return null;
                }
            }
        }
        return new NameDraft(tokens, first, match.end(), type, id, rule);
    }

    /** Whether an adjective of a country is the name of its language here ("in French"). */
    boolean language(PhraseBook.Match<NameEntry> match) {
        return match.value().use() == NameEntry.Use.ADJECTIVE
                && lexicon.before(NameCue.LANGUAGE_BEFORE, tokens, match.first()) != null;
    }

    /** "Jordan Keller" is no country: a known country's name before another, unknown one. */
    private int personEnd(PhraseBook.Match<NameEntry> match) {
        int end = match.end();
        boolean country = match.value().type() == Type.COUNTRY && end == match.first() + 1;
        return country && lexicon.language() == Language.EN && end < tokens.size() && capitals.name(end)
                && CapitalizedWords.unknown(tokens.get(end)) && lexicon.at(tokens, end) == null ? end + 1 : end;
    }

    private String slug(int first, int end) {
        return Organisations.slug(tokens.subList(first, end), token -> Folding.fold(token.text()));
    }
}
