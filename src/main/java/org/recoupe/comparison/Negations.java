package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * Finds which words of a sentence stand under a negation, double negations lifted: "ne … pas", "aucun", "sans", and
 * words that turn what follows into its contrary ("refuser", "impossible").
 */
final class Negations {

    private static final int NEGATOR_WITHIN = 9;
    private static final int LONGEST_REACH = 25;

    private final Cues cues;
    private final List<Token> tokens;
    private final boolean[] negated;
    private final List<Span> reaches = new ArrayList<>();
    private int count;

    Negations(Cues cues, List<Token> tokens) {
        this.cues = cues;
        this.tokens = tokens;
        negated = new boolean[tokens.size()];
        for (int i = 0; i < negated.length; i++) {
            if (idle(i)) {
                continue;
            }
            if (is(Cue.PARTICLE, i)) {
                particle(i);
            } else if (is(Cue.ALONE, i) && !negatesVerb(i)) {
                count++;
                flip(i, i + 1);
            } else if (is(Cue.FLIP, i)) {
                flip(i, tokens.get(i).part() == PartOfSpeech.ADJ ? clauseStart(i) : i + 1);
            }
        }
    }

    /** Whether the token stands under an odd number of negations. */
    boolean negated(int token) {
        return negated[token];
    }

    /** The stretches that stand under a negation. */
    List<Span> reaches() {
        return reaches;
    }

    /** How many grammatical negations it holds. */
    int count() {
        return count;
    }

    /** Whether the word belongs to an idiom that negates nothing ("sans doute"), or its particle does ("n'est pas seulement"). */
    private boolean idle(int at) {
        int last = is(Cue.PARTICLE, at) ? Math.min(negated.length, at + 5) : at + 1;
        for (int i = at; i < last; i++) {
            if (is(Cue.IDLE, i) || i > 0 && i == at && cues.at(Cue.IDLE, tokens, i - 1) > 1) {
                return true;
            }
        }
        return false;
    }

    private void particle(int at) {
        int before = negatorBefore(at);
        if (before >= 0) {
            count++;
            flip(at, before);
            return;
        }
        for (int i = at + 1; i < Math.min(negated.length, at + NEGATOR_WITHIN); i++) {
            if (is(Cue.NEGATOR, i)) {
                count++;
                flip(at, at + 1);
                return;
            }
            if (is(Cue.RESTRICTION, i)) {
                return;
            }
            if (boundary(i)) {
                return;
            }
        }
    }

    /** Where a negator stands before its particle ("aucun député n'a voté"), or -1. */
    private int negatorBefore(int particle) {
        for (int i = particle - 1; i >= Math.max(0, particle - NEGATOR_WITHIN); i--) {
            if (is(Cue.ALONE, i) || is(Cue.FRONTED, i)) {
                return i;
            }
            if (boundary(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a negator belongs to a particle before or after it, which has its own turn. */
    private boolean negatesVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEGATOR_WITHIN) && !boundary(i); i--) {
            if (is(Cue.PARTICLE, i)) {
                return true;
            }
        }
        for (int i = at + 1; i < Math.min(negated.length, at + NEGATOR_WITHIN) && !boundary(i); i++) {
            if (is(Cue.PARTICLE, i)) {
                return true;
            }
        }
        return false;
    }

    private void flip(int at, int from) {
        int end = from;
        while (end < negated.length && end < at + LONGEST_REACH && (end <= at || !boundary(end))) {
            negated[end] ^= end != at;
            end++;
        }
        if (end > from) {
            reaches.add(tokens.get(from).span().union(tokens.get(end - 1).span()));
        }
    }

    private int clauseStart(int at) {
        int start = at;
        while (start > 0 && !boundary(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean boundary(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return ",;:.!?()–—".indexOf(token.text().charAt(0)) >= 0;
        }
        return is(Cue.BOUNDARY, i);
    }

    private boolean is(Cue cue, int i) {
        return cues.at(cue, tokens, i) > 0;
    }
}
