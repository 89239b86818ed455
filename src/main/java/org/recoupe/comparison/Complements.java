package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;

/** Tells things of one name apart by whose they are: "la grève des cheminots" is not "la grève des infirmiers". */
final class Complements {

    private static final Pattern OF = Pattern
            .compile("\\s*(?:de la |de l['’]|du |des |d['’]|de |of the |of )(\\p{L}{3,})");

    /** So many nouns hang on each other at most. */
    private static final int MOST = 3;
    /** The noun itself is half of the words of two. */
    private static final double HALF = 0.5;

    private final Synonyms synonyms;

    Complements(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Whether something that both claims name by one noun is another in each; what a scope tells is judged by it. */
    boolean differ(Pair pair) {
        if (scoped(pair.first()) || scoped(pair.second())) {
            return false;
        }
        for (Argument one : pair.first().arguments()) {
            for (Argument other : pair.second().arguments()) {
                if (one.role() == Role.OTHER && other.role() == Role.OTHER
                        ? others(one, other)
                        : core(one) && core(other) && differ(pair, one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an argument does or undergoes it; "le pont" can do the one in one claim, and the other in another. */
    private static boolean core(Argument argument) {
        return argument.role() == Role.AGENT || argument.role() == Role.PATIENT;
    }

    /** Two of one kind that words tell apart: "au premier tour", "au second tour". */
    private static boolean others(Argument one, Argument other) {
        return one.head() != null && one.head().equals(other.head())
                && Pair.share(words(one), words(other)) <= HALF;
    }

    private static Set<String> words(Argument argument) {
        return argument.words().stream().filter(word -> !Character.isDigit(word.charAt(0))).collect(Collectors.toSet());
    }

    private static boolean scoped(Assertion claim) {
        return !claim.scope().what().isEmpty() || !claim.scope().whose().isEmpty();
    }

    private boolean differ(Pair pair, Argument one, Argument other) {
        if (one.head() == null || !one.head().equals(other.head())) {
            return false;
        }
        List<String> mine = of(pair.first(), one);
        List<String> theirs = of(pair.second(), other);
        return !mine.isEmpty() && !theirs.isEmpty()
                && mine.stream().noneMatch(word -> theirs.stream().anyMatch(their -> alike(word, their)));
    }

    private boolean alike(String one, String other) {
        return synonyms.alike(one, other) || word(one).likeness(word(other)) > 0;
    }

    /** The nouns that stand behind a phrase as its complements, each of the one before: "le prix | du baril | de pétrole". */
    private static List<String> of(Assertion claim, Argument argument) {
        int end = argument.span().end() - claim.span().start();
        List<String> nouns = new ArrayList<>();
        if (end >= 0 && end <= claim.quote().length()) {
            Matcher of = OF.matcher(claim.quote()).region(end, claim.quote().length());
            while (nouns.size() < MOST && of.lookingAt()) {
                nouns.add(Folding.fold(of.group(1)));
                of.region(of.end(), claim.quote().length());
            }
        }
        return nouns;
    }

    private static Word word(String form) {
        return new Word(null, form, PartOfSpeech.NOUN, 1, false, 0);
    }
}
