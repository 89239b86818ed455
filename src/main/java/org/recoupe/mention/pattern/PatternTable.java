package org.recoupe.mention.pattern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<Step, Node<T>> looks = Map.of();
        Ending<T> ending;

        Node<T> next(Step step) {
            boolean token = step.kind() == Step.Kind.TOKEN;
            Node<T> next = token ? tokens.get(step.symbol()) : looks.get(step);
            if (next == null) {
                next = new Node<>();
                if (token) {
                    tokens = with(tokens, step.symbol(), next);
                } else {
                    looks = with(looks, step, next);
                }
            }
            return next;
        }

        private static <K, V> Map<K, V> with(Map<K, V> ways, K key, V way) {
            if (ways.isEmpty()) {
                return Map.of(key, way);
            }
            Map<K, V> more = ways.size() == 1 ? new HashMap<>(ways) : ways;
            more.put(key, way);
            return more;
        }
    }

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
