package org.recoupe.mention.pattern;

import java.util.List;

import org.recoupe.mention.pattern.PatternTable.Ending;
import org.recoupe.mention.pattern.PatternTable.Look;
import org.recoupe.mention.pattern.PatternTable.Node;

/**
 * One look for patterns in one sentence.
 *
 * @param <T> what patterns stand for
 */
public final class PatternWalk<T> {

    private final Node<T> root;
    private final Lattice lattice;
    private final int[] starts;
    private final String[] values;
    private int wantedEnd;
    private Match<T> best;

    PatternWalk(Node<T> root, int deepest, Lattice lattice) {
        this.root = root;
        this.lattice = lattice;
        starts = new int[deepest + 1];
        values = new String[deepest + 1];
    }

    /** The longest match that begins at a token, or {@code null}. */
    public Match<T> from(int start) {
        return find(start, -1);
    }

    /** A match that begins at one token and ends before another, or {@code null}. */
    public Match<T> between(int start, int end) {
        return find(start, end);
    }

    private Match<T> find(int start, int end) {
        best = null;
        wantedEnd = end;
        walk(root, start, 0);
        return best;
    }

    private void walk(Node<T> node, int at, int depth) {
        starts[depth] = at;
        if (node.ending != null) {
            offer(node.ending, at);
        }
        List<Look<T>> looks = node.looks;
        for (int i = 0; i < looks.size(); i++) {
            if (holds(looks.get(i).step(), at)) {
                walk(looks.get(i).next(), at, depth + 1);
            }
        }
        if (at < lattice.size() && !node.tokens.isEmpty()) {
            List<Arc> arcs = lattice.arcs(at);
            for (int i = 0; i < arcs.size(); i++) {
                Arc arc = arcs.get(i);
                Node<T> next = node.tokens.get(arc.symbol());
                if (next != null) {
                    values[depth] = arc.value();
                    walk(next, at + arc.length(), depth + 1);
                }
            }
        }
    }

    private boolean holds(Step look, int at) {
        return switch (look.kind()) {
            case START -> at == 0;
            case END -> at == lattice.size();
            default -> !lattice.stands(look.symbol(), at);
        };
    }

    private void offer(Ending<T> ending, int end) {
        boolean better = best == null || end > best.end() || end == best.end() && ending.rank() < best.rank();
        if (better && (wantedEnd < 0 || wantedEnd == end)) {
            best = Match.of(ending, starts, values, end);
        }
    }
}
