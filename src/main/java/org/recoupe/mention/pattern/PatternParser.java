package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.recoupe.lexicon.Line;

/**
 * Reads the notation of patterns into all paths that they allow.
 *
 * <pre>
 * le mardi        these words, compared folded
 * =dès            this word with these accents
 * MONTH MONTH2    a word of the class; a digit tells two of one class apart
 * :noun :future   a token of this part of speech or verb form
 * :capital        a token that begins with a capital letter
 * avoir:present   this form of a lemma
 * ~infinitive     a token that can be read so, likely or not
 * x?  (a | b)     may be left out; one of these
 * !x              not followed by that; takes up nothing
 * ^  $            the sentence begins, ends here
 * [ x ]           the stretch that is meant; without brackets, all of it
 * $name           the pattern that a line "$name = ..." gave this name
 * \(              the sign itself
 * </pre>
 */
final class PatternParser {

    private static final int MOST_PATHS = 20_000;

    private final Alphabet alphabet;
    private final Map<String, List<Path>> named;
    private final Line line;
    private final List<String> items;
    private int at;

    PatternParser(Alphabet alphabet, Map<String, List<Path>> named, Line line, String pattern) {
        this.alphabet = alphabet;
        this.named = named;
        this.line = line;
        items = items(pattern);
    }

    List<Path> parse() {
        List<Path> paths = sequence();
        if (at < items.size()) {
            throw line.error("a bracket too many: " + items.get(at));
        }
        return paths;
    }

    private static List<String> items(String pattern) {
        List<String> items = new ArrayList<>();
        for (String item : pattern.replaceAll("(?<!\\\\)([()|\\[\\]?!])", " $1 ").strip().split("\\s+")) {
            items.add(item);
        }
        return items;
    }

    private List<Path> sequence() {
        List<Path> paths = List.of(Path.EMPTY);
        while (at < items.size() && !items.get(at).equals(")") && !items.get(at).equals("|")) {
            List<Path> next = item();
            if (at < items.size() && items.get(at).equals("?")) {
                at++;
                next = new ArrayList<>(next);
                next.add(Path.EMPTY);
            }
            paths = joined(paths, next);
        }
        return paths;
    }

    private List<Path> joined(List<Path> heads, List<Path> tails) {
        if ((long) heads.size() * tails.size() > MOST_PATHS) {
            throw line.error("allows too many ways to read it");
        }
        List<Path> joined = new ArrayList<>();
        for (Path head : heads) {
            for (Path tail : tails) {
                joined.add(head.then(tail));
            }
        }
        return joined;
    }

    private List<Path> item() {
        String item = items.get(at++);
        return switch (item) {
            case "(" -> group();
            case "[" -> List.of(Path.OPENING);
            case "]" -> List.of(Path.CLOSING);
            case "!" -> List.of(Path.of(new Step(unwanted(), null, Step.Kind.NOT)));
            case "^" -> List.of(Path.of(new Step(-1, null, Step.Kind.START)));
            case "$" -> List.of(Path.of(new Step(-1, null, Step.Kind.END)));
            case "?" -> throw line.error("a question mark after nothing");
            default -> item.startsWith("$") ? definition(item) : List.of(Path.of(step(item)));
        };
    }

    private int unwanted() {
        if (at == items.size() || "()[]|?!^$".contains(items.get(at))) {
            throw line.error("an exclamation mark wants one word, class or property after it");
        }
        return step(items.get(at++)).symbol();
    }

    private List<Path> definition(String name) {
        List<Path> paths = named.get(name);
        if (paths == null) {
            throw line.error("nothing above is called " + name);
        }
        return paths;
    }

    private List<Path> group() {
        List<Path> paths = new ArrayList<>(sequence());
        while (at < items.size() && items.get(at).equals("|")) {
            at++;
            paths.addAll(sequence());
        }
        if (at++ >= items.size()) {
            throw line.error("a bracket is left open");
        }
        return paths;
    }

    private Step step(String item) {
        String kind = item.replaceFirst("[0-9]$", "");
        if (kind.matches("[A-Z]+")) {
            return new Step(wordClass(kind), item, Step.Kind.TOKEN);
        }
        return new Step(symbol(item), null, Step.Kind.TOKEN);
    }

    private int wordClass(String name) {
        Integer symbol = alphabet.wordClass(name);
        if (symbol == null) {
            throw line.error("there is no class " + name);
        }
        return symbol;
    }

    private int symbol(String item) {
        if (item.length() == 1) {
            return alphabet.word(item);
        }
        if (item.startsWith("\\")) {
            return alphabet.word(item.substring(1));
        }
        if (item.startsWith("=")) {
            return alphabet.spelled(item.substring(1));
        }
        if (item.indexOf(':') < 0 && !item.startsWith("~")) {
            return alphabet.word(item);
        }
        try {
            return alphabet.property(item);
        } catch (IllegalArgumentException e) {
            throw line.error("there is no such part of speech or verb form: " + item);
        }
    }
}
