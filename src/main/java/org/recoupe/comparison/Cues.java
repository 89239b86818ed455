package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;
import org.recoupe.text.Token;

/** Phrases that say how a text stands to a claim, from {@code lexicon/*}{@code /cues.txt}. */
final class Cues {

    /** What a phrase says. */
    enum Cue {
        PARTICLE, NEGATOR, FRONTED, RESTRICTION, ALONE, FLIP, IDLE, IMPLICIT, BOUNDARY, DENIAL, RUMOUR, LIGHT,
        PLACE, INDEFINITE, COMPLEMENT, OCCASION, ORGAN, PRONOUN
    }

    private static final List<Cues> ALL = Arrays.stream(Language.values()).map(Cues::of).toList();

    /** Phrases of each cue, by their first word. */
    private final Map<Cue, Map<String, List<String[]>>> phrases = new EnumMap<>(Cue.class);

    private Cues() {}

    static Cues of(Language language) {
        Cues cues = new Cues();
        Lexicon.entries(language.tag() + "/cues.txt").forEach(cues::add);
        return cues;
    }

    /** Whether a single folded lemma is of the cue in some language: claims don't say theirs. */
    static boolean any(Cue cue, String lemma) {
        return ALL.stream().anyMatch(cues -> cues.is(cue, lemma));
    }

    private void add(Line line) {
        String[] fields = line.text().split("\\s+", 2);
        if (fields.length != 2) {
            throw line.error("wanted \"cue phrase\"");
        }
        Cue cue;
        try {
            cue = Cue.valueOf(fields[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("no such cue: " + fields[0]);
        }
        String[] phrase = Folding.fold(fields[1]).split("\\s+");
        phrases.computeIfAbsent(cue, any -> new HashMap<>()).computeIfAbsent(phrase[0], any -> new ArrayList<>())
                .add(phrase);
    }

    /** How many tokens a phrase of the cue takes at a token: 0 where none stands there. */
    int at(Cue cue, List<Token> tokens, int at) {
        Map<String, List<String[]>> known = phrases.getOrDefault(cue, Map.of());
        Token token = tokens.get(at);
        int longest = longest(known.get(token.folded()), tokens, at);
        return Math.max(longest, longest(known.get(Folding.fold(token.lemma())), tokens, at));
    }

    /** Whether a single folded lemma is of the cue. */
    boolean is(Cue cue, String lemma) {
        return phrases.getOrDefault(cue, Map.of()).getOrDefault(lemma, List.of()).stream()
                .anyMatch(phrase -> phrase.length == 1);
    }

    private static int longest(List<String[]> candidates, List<Token> tokens, int at) {
        int longest = 0;
        if (candidates != null) {
            for (String[] phrase : candidates) {
                if (phrase.length > longest && follows(phrase, tokens, at)) {
                    longest = phrase.length;
                }
            }
        }
        return longest;
    }

    private static boolean follows(String[] phrase, List<Token> tokens, int at) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            Token token = tokens.get(at + i);
            if (!phrase[i].equals(token.folded()) && !phrase[i].equals(Folding.fold(token.lemma()))) {
                return false;
            }
        }
        return true;
    }
}
