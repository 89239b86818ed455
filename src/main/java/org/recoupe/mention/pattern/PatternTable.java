package org.recoupe.mention.pattern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.recoupe.lexicon.Line;

/**
 * Patterns, each with what it stands for, merged into one tree that is walked from each token: work on a token is
 * bounded by the patterns, not by the text. Filled at the start, then only read.
 *
 * @param <T> what patterns stand for
 */
public final class PatternTable<T> {

    private final Alphabet alphabet;
    private final Map<String, List<Path>> named = new HashMap<>();
    private final Node<T> root = new Node<>();
    private int deepest;
    private int rules;

    /** A place in the tree: the ways on, and what the paths that end here stand for. */
    static final class Node<T> {

        // Most places have one way on, or none: tables of hashes for them would be most of what the patterns weigh.
        Map<Integer, Node<T>> tokens = Map.of();
        List<Look<T>> looks = List.of();
        Ending<T> ending;

        Node<T> next(Step step) {
            return step.kind() == Step.Kind.TOKEN ? token(step.symbol()) : look(step);
        }

        private Node<T> token(int symbol) {
            Node<T> next = tokens.get(symbol);
            if (next == null) {
                next = new Node<>();
                if (tokens.size() == 1) {
                    tokens = new HashMap<>(tokens);
                }
                if (tokens.isEmpty()) {
                    tokens = Map.of(symbol, next);
                } else {
                    tokens.put(symbol, next);
                }
            }
            return next;
        }

        private Node<T> look(Step step) {
            for (Look<T> look : looks) {
                if (look.step().equals(step)) {
                    return look.next();
                }
            }
            Look<T> look = new Look<>(step, new Node<>());
            looks = Stream.concat(looks.stream(), Stream.of(look)).toList();
            return look.next();
        }
    }

    /** A way on that takes no token, where it may be gone. */
    record Look<T>(Step step, Node<T> next) {}

    /** The end of a path. */
    record Ending<T>(T meaning, int rank, List<Integer> opens, List<Integer> closes, Map<String, Integer> slots) {}

    /** A table whose patterns speak of the classes of {@code alphabet}. */
    public PatternTable(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** Gives a pattern a name ("$day") that later patterns can call it by. */
    public void define(Line line, String name, String pattern) {
        if (named.put(name, new PatternParser(alphabet, named, line, pattern).parse()) != null) {
            throw line.error("said twice: " + name);
        }
    }

    /**
     * Adds a pattern; of two that match equally many tokens, the earlier one wins.
     *
     * @param stretches how many stretches the pattern must mark
     * @return the names of the slots that a path of it fills
     */
    public Set<String> add(Line line, String pattern, int stretches, T meaning) {
        Set<String> slots = new LinkedHashSet<>();
        for (Path path : new PatternParser(alphabet, named, line, pattern).parse()) {
            add(line, path, stretches, meaning);
            slots.addAll(path.slots().keySet());
        }
        rules++;
        return slots;
    }

    private void add(Line line, Path path, int stretches, T meaning) {
        if (path.steps().isEmpty()) {
            throw line.error("matches nothing at all");
        }
        boolean unmarked = path.opens().isEmpty() && path.closes().isEmpty();
        List<Integer> opens = unmarked ? List.of(0) : path.opens();
        List<Integer> closes = unmarked ? List.of(path.steps().size()) : path.closes();
        if (opens.size() != stretches || closes.size() != stretches) {
            throw line.error("wanted " + stretches + " stretches in [brackets]");
        }
        Node<T> node = root;
        for (Step step : path.steps()) {
            node = node.next(step);
        }
        if (node.ending == null) {
            node.ending = new Ending<>(meaning, rules, List.copyOf(opens), List.copyOf(closes),
                    Map.copyOf(path.slots()));
        }
        deepest = Math.max(deepest, path.steps().size());
    }

    /** What the patterns find in a sentence; not to be shared between threads. */
    public PatternWalk<T> walk(Lattice lattice) {
        return new PatternWalk<>(root, deepest, lattice);
    }
}
