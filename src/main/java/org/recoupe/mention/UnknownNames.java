package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Name.Type;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Tells what a run of capitalized words that no lexicon knows names: a person, a place, an acronym, or something. */
final class UnknownNames {

    private final List<Token> tokens;
    private final NameLexicon lexicon;
    private final NamePlaces places;

    UnknownNames(List<Token> tokens, NameLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        places = new NamePlaces(tokens, lexicon);
    }

    /** The name between two tokens, or {@code null} where it is none. */
    NameDraft read(int first, int end, boolean titled) {
        if (end == first + 1) {
            return single(first, titled);
        }
        boolean place = !titled && (places.strictly(first) || lexicon.has(NameCue.PLACE_BEFORE, tokens, first));
        if (place) {
            return new NameDraft(tokens, first, end, Type.PLACE, "place:" + slug(first, end), "place");
        }
        boolean person = titled || personal(tokens.get(first)) && (CapitalizedWords.unknown(tokens.get(first))
                || CapitalizedWords.unknown(tokens.get(end - 1)) || proper(first, end));
        return person
                ? new NameDraft(tokens, first, end, Type.PERSON, PersonId.of(words(first, end)),
                        titled ? "title" : "full name")
                : new NameDraft(tokens, first, end, Type.OTHER, "other:" + slug(first, end), "words");
    }

    private boolean proper(int first, int end) {
        for (int at = first; at < end; at++) {
            if (tokens.get(at).part() != PartOfSpeech.PROPN) {
                return false;
            }
        }
        return !tokens.get(first).canBe(PartOfSpeech.NOUN);
    }

    private static boolean personal(Token token) {
        return CapitalizedWords.unknown(token) || token.part() == PartOfSpeech.PROPN;
    }

    private NameDraft single(int at, boolean titled) {
        Token token = tokens.get(at);
        if (lexicon.has(NameCue.NOT_A_NAME, tokens, at)) {
            return null;
        }
        if (CapitalizedWords.acronym(token)) {
            return new NameDraft(tokens, at, at + 1, Type.ORGANISATION, "org:" + token.folded(), "acronym");
        }
        if (titled) {
            return new NameDraft(tokens, at, at + 1, Type.PERSON, PersonId.of(List.of(token.text())), "title");
        }
        if (places.place(at, at + 1)) {
            return new NameDraft(tokens, at, at + 1, Type.PLACE, "place:" + slug(at, at + 1), "place");
        }
        return CapitalizedWords.unknown(token)
                ? new NameDraft(tokens, at, at + 1, Type.OTHER, "other:" + slug(at, at + 1), "word")
                : null;
    }

    private List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (tokens.get(at).text().length() > 1 && tokens.get(at).kind() == Token.Kind.WORD
                    && (!lexicon.has(NameCue.PARTICLE, tokens, at) || at == first)) {
                words.add(tokens.get(at).text());
            }
        }
        return words.isEmpty() ? List.of(tokens.get(first).text()) : words;
    }

    private String slug(int first, int end) {
        return Organisations.slug(tokens.subList(first, end), token -> Folding.fold(token.text()));
    }
}
