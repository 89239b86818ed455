package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.text.PartOfSpeech;

/** Clues of the words themselves: what the passages share, what only one has, who is said to spread or to deny. */
final class WordClues {

    private static final double SOME_WORDS = 10;
    private static final int LONGEST_SLOT = 4;

    private WordClues() {}

    static List<Clue> all() {
        return List.of(Clue.supporting("always", pair -> 1),
                Clue.supporting("coverage", pair -> pair.alignment().coverage()),
                Clue.supporting("short",
                        pair -> SOME_WORDS / (SOME_WORDS + Math.min(pair.left().weight(), pair.right().weight()))),
                new Clue("denial-one", Kind.ATTRIBUTION,
                        new Explanation("l'un le dit faux", "one says that it is wrong"),
                        pair -> one(pair, Cue.DENIAL)),
                Clue.supporting("rumour-one", pair -> one(pair, Cue.RUMOUR)),
                Clue.supporting("rumour-both",
                        pair -> pair.left().heard(Cue.RUMOUR) > 0 && pair.right().heard(Cue.RUMOUR) > 0 ? 1 : 0),
                Clue.supporting("name-foreign", WordClues::nameForeign), Clue.supporting("slot", WordClues::slots),
                new Clue("antonym", Kind.ANTONYM,
                        new Explanation("leurs mots s'excluent", "their words exclude each other"),
                        WordClues::antonym));
    }

    private static double one(PassagePair pair, Cue cue) {
        return pair.left().heard(cue) > 0 != pair.right().heard(cue) > 0 ? 1 : 0;
    }

    /** The share of the lighter passage's names that the heavier one lacks. */
    private static double nameForeign(PassagePair pair) {
        boolean left = pair.left().weight() <= pair.right().weight();
        long names = (left ? pair.left() : pair.right()).words().stream().filter(Word::name).count();
        long foreign = (left ? pair.alignment().leftOnly() : pair.alignment().rightOnly()).stream().filter(Word::name)
                .count();
        return names == 0 ? 0 : (double) foreign / names;
    }

    /** How often other nouns stand between the same neighbours: 1 for twice or more. */
    private static double slots(PassagePair pair) {
        List<Alignment.Match> matches = new ArrayList<>(pair.alignment().matches());
        matches.sort(Comparator.comparingInt(Alignment.Match::left));
        int slots = 0;
        int left = -1;
        int right = -1;
        for (int i = 0; i <= matches.size(); i++) {
            int nextLeft = i == matches.size() ? pair.left().words().size() : matches.get(i).left();
            int nextRight = i == matches.size() ? pair.right().words().size() : matches.get(i).right();
            slots += slot(pair.left(), left, nextLeft) && slot(pair.right(), right, nextRight) ? 1 : 0;
            left = nextLeft;
            right = nextRight;
        }
        return Math.min(1, slots / 2.0);
    }

    private static boolean slot(Passage passage, int from, int to) {
        int length = to - from - 1;
        return length >= 1 && length <= LONGEST_SLOT && passage.words().subList(from + 1, to).stream()
                .anyMatch(word -> word.weight() > 0.5 && !word.name() && word.part() != PartOfSpeech.VERB);
    }

    /** Whether words that exclude each other stand unmatched, one in each passage, both negated or neither. */
    static double antonym(PassagePair pair) {
        for (Word one : pair.alignment().leftOnly()) {
            if (pair.antonyms().knows(one.lemma())) {
                for (Word other : pair.alignment().rightOnly()) {
                    if (one.negated() == other.negated() && pair.antonyms().opposed(one.lemma(), other.lemma())) {
                        return Math.max(0, 2 * pair.alignment().coverage() - 1);
                    }
                }
            }
        }
        return 0;
    }
}
