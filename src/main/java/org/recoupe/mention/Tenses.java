package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.pattern.Lattice;
import org.recoupe.mention.pattern.Match;
import org.recoupe.mention.pattern.PatternTable;
import org.recoupe.mention.pattern.PatternWalk;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** What the verbs of a sentence say of when its clauses play. */
final class Tenses {

    /** A verb after the moment is a little less likely to be its own than one as close before it. */
    private static final int FOLLOWING = 4;
    private static final int SIGN = 4;
    private static final int CONJUNCTION = 5;

    private final int[] costs;
    private final List<Match<Tense>> verbs = new ArrayList<>();

    /** Finds the verbs of a sentence. */
    Tenses(Lattice lattice, PatternTable<Tense> table) {
        costs = costs(lattice.tokens());
        PatternWalk<Tense> walk = table.walk(lattice);
        int at = 0;
        while (at < lattice.size()) {
            Match<Tense> match = walk.from(at);
            if (match != null && match.meaning() != Tense.NONE) {
                verbs.add(match);
            }
            at = match == null ? at + 1 : match.end();
        }
    }

    /** The tense of the clause that the tokens stand in: that of the verb closest to them. */
    Tense at(int start, int end) {
        Tense tense = Tense.NONE;
        int closest = Integer.MAX_VALUE;
        for (Match<Tense> verb : verbs) {
            if (verb.start() < end && verb.end() > start) {
                continue; // "in May" is no verb
            }
            boolean before = verb.end() <= start;
            int distance = before ? distance(verb.end(), start) : FOLLOWING + distance(end, verb.start());
            if (distance < closest) {
                closest = distance;
                tense = verb.meaning();
            }
        }
        return tense;
    }

    private int distance(int from, int to) {
        return costs[to] - costs[from];
    }

    /** What it costs to pass each token, summed up: more where a clause may end. */
    private static int[] costs(List<Token> tokens) {
        int[] costs = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean joins = token.part() == PartOfSpeech.SCONJ || token.part() == PartOfSpeech.CCONJ;
            int end = token.kind() == Token.Kind.PUNCTUATION ? SIGN : joins ? CONJUNCTION : 0;
            costs[i + 1] = costs[i] + 1 + end;
        }
        return costs;
    }
}
