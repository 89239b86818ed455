package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.recoupe.mention.Moment;
import org.recoupe.text.PartOfSpeech;

/**
 * What tells two sentences apart although they share most words: another place, another time, another subject, another
 * one of its kind ("le premier tour", "le second tour"). What then differs is no contradiction.
 */
final class Apart {

    /** Sentences that share less may well give one thing two names. */
    private static final double WORD_FOR_WORD = 0.4;

    /** Longer sentences say several things, of which any may be denied. */
    private static final double ONE_THING = 9;

    /** "Seul", "autre" are of no kind. */
    private static final double LIGHT = 0.5;

    private Apart() {}

    /** Whether two sentences that say one thing each, in much the same words, speak of different things. */
    static boolean of(PassagePair pair, Kind kind) {
        return oneThing(pair.left()) && oneThing(pair.right()) && pair.alignment().mutual() >= WORD_FOR_WORD
                && (elsewhere(pair) || atAnotherTime(pair, kind) || ofAnotherSubject(pair) || ofAnotherThing(pair)
                        || anotherOfItsKind(pair)
                        || kind == Kind.QUANTITY && (narrower(pair) || overAnotherStretch(pair)));
    }

    private static boolean oneThing(Passage passage) {
        return passage.negations().size() == 1 && passage.weight() <= ONE_THING;
    }

    /** Both name a place, and none is the other's. */
    private static boolean elsewhere(PassagePair pair) {
        List<Word> mine = pair.left().places();
        List<Word> theirs = pair.right().places();
        return !mine.isEmpty() && !theirs.isEmpty() && pair.alignment().leftOnly().containsAll(mine)
                && pair.alignment().rightOnly().containsAll(theirs);
    }

    /** Both name a time, and none meets the other's; where the times are all that differs, they may contradict. */
    private static boolean atAnotherTime(PassagePair pair, Kind kind) {
        List<Window> mine = times(pair.left());
        List<Window> theirs = times(pair.right());
        boolean explained = kind != Kind.DATE || NegationClues.denied(pair) > 0 || WordClues.antonym(pair) > 0;
        return explained && !mine.isEmpty() && !theirs.isEmpty()
                && mine.stream().noneMatch(one -> theirs.stream().anyMatch(one::meets));
    }

    private static List<Window> times(Passage passage) {
        return passage.moments().stream().filter(moment -> moment.type() != Moment.Type.DURATION).map(Window::named)
                .filter(window -> window.from() != null && window.to() != null).toList();
    }

    /** Who or what each sentence is about stands before its verb, and the other sentence does not know it. */
    private static boolean ofAnotherSubject(PassagePair pair) {
        Optional<Word> mine = subject(pair.left());
        Optional<Word> theirs = subject(pair.right());
        return mine.isPresent() && theirs.isPresent() && (pair.alignment().leftOnly().contains(mine.get())
                && (pair.alignment().rightOnly().contains(theirs.get()) || of(pair.left(), mine.get(), theirs.get()))
                || pair.alignment().rightOnly().contains(theirs.get()) && of(pair.right(), theirs.get(), mine.get()));
    }

    /** Whether a subject is only somebody or something of the other subject: "le fils du roi" and "le roi". */
    private static boolean of(Passage passage, Word subject, Word other) {
        return complement(passage, passage.words().indexOf(subject)).filter(of -> of.lemma().equals(other.lemma()))
                .isPresent();
    }

    private static Optional<Word> subject(Passage passage) {
        return passage.words().stream().takeWhile(word -> word.part() != PartOfSpeech.VERB)
                .filter(word -> word.part() == PartOfSpeech.NOUN || word.name()).findFirst();
    }

    /**
     * What both name by one word, or by words that exclude each other, is of one thing in the one and of another in the
     * other: "la réforme des retraites".
     */
    private static boolean ofAnotherThing(PassagePair pair) {
        for (int left = 0; left < pair.left().words().size(); left++) {
            for (int right = 0; right < pair.right().words().size(); right++) {
                Optional<Word> one = complement(pair.left(), left);
                Optional<Word> other = complement(pair.right(), right);
                if (one.isPresent() && other.isPresent() && heads(pair, left, right)
                        && pair.alignment().leftOnly().contains(one.get())
                        && pair.alignment().rightOnly().contains(other.get())
                        && !pair.antonyms().opposed(one.get().lemma(), other.get().lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean heads(PassagePair pair, int left, int right) {
        return pair.alignment().matches().stream().anyMatch(match -> match.left() == left && match.right() == right)
                || pair.antonyms().opposed(pair.left().words().get(left).lemma(),
                        pair.right().words().get(right).lemma());
    }

    private static Optional<Word> complement(Passage passage, int head) {
        return head + 1 < passage.words().size() && passage.complements().contains(passage.words().get(head + 1))
                ? Optional.of(passage.words().get(head + 1))
                : Optional.empty();
    }

    /** A noun that both have is told from others by a word beside it, which is another in each. */
    private static boolean anotherOfItsKind(PassagePair pair) {
        List<Word> left = pair.left().words();
        List<Word> right = pair.right().words();
        for (Alignment.Match match : pair.alignment().matches()) {
            if (left.get(match.left()).part() == PartOfSpeech.NOUN) {
                for (Word one : beside(left, match.left(), pair.alignment().leftOnly())) {
                    for (Word other : beside(right, match.right(), pair.alignment().rightOnly())) {
                        if (!pair.antonyms().opposed(one.lemma(), other.lemma())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** One counts a part only of what the other counts: in one place, or of one kind. */
    private static boolean narrower(PassagePair pair) {
        if (pair.left().places().isEmpty() != pair.right().places().isEmpty()) {
            return true;
        }
        for (Alignment.Match match : pair.alignment().matches()) {
            if (pair.alignment().left(match).part() == PartOfSpeech.NOUN
                    && beside(pair.left().words(), match.left(), pair.alignment().leftOnly()).isEmpty() != beside(
                            pair.right().words(), match.right(), pair.alignment().rightOnly()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Both count what came in a stretch of time, "en un mois" and "en un an", which are not as long as each other. */
    private static boolean overAnotherStretch(PassagePair pair) {
        List<Moment> mine = stretches(pair.left());
        List<Moment> theirs = stretches(pair.right());
        return counts(pair.left()) && counts(pair.right()) && !mine.isEmpty() && !theirs.isEmpty() && mine.stream()
                .noneMatch(one -> theirs.stream().anyMatch(other -> other.value().equals(one.value())));
    }

    private static List<Moment> stretches(Passage passage) {
        return passage.moments().stream().filter(moment -> moment.type() == Moment.Type.DURATION).toList();
    }

    /** Whether a number counts something else than time. */
    private static boolean counts(Passage passage) {
        return passage.quantities().stream()
                .anyMatch(quantity -> stretches(passage).stream().noneMatch(
                        stretch -> stretch.span().overlaps(quantity.span())));
    }

    private static List<Word> beside(List<Word> words, int noun, List<Word> alone) {
        List<Word> beside = new ArrayList<>();
        for (int at : new int[]{noun - 1, noun + 1}) {
            if (at >= 0 && at < words.size() && words.get(at).part() == PartOfSpeech.ADJ
                    && words.get(at).weight() > LIGHT && alone.contains(words.get(at))) {
                beside.add(words.get(at));
            }
        }
        return beside;
    }
}
