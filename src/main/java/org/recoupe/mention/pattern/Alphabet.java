package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/**
 * What a pattern can ask of a token, each with a number: a word, a class of words that have a value, a part of speech
 * or form, alone or of one lemma.
 *
 * <p>
 * Classes stand in a data file, one value a line: {@code MONTH 05 = mai, mois de mai}. A form of several words covers
 * several tokens. A form like {@code 1..31} stands for the numbers between; {@code 00..59} for those of two digits;
 * {@code h00..h59} for "h45". A line without a value ({@code DAY = 1..31}) takes the number itself.
 */
public final class Alphabet {

    private static final Pattern CLASS = Pattern.compile("([A-Z]+)(?: +(\\S+))? *= *(.+)");
    private static final Pattern RANGE = Pattern.compile("([a-z-]*)(\\d+)\\.\\.[a-z-]*(\\d+)");
    private static final int MOST_DIGITS = 4;

    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final Map<PartOfSpeech, Integer> parts = new EnumMap<>(PartOfSpeech.class);
    private final Map<VerbForm, Integer> forms = new EnumMap<>(VerbForm.class);
    private final Map<VerbForm, Integer> possibleForms = new EnumMap<>(VerbForm.class);
    private final Map<String, Map<VerbForm, Integer>> lemmas = new HashMap<>();

    private Integer capital;

    private record Phrase(String[] words, Arc arc) {}

    private record Range(String prefix, int digits, int least, int most, int symbol, String value) {}

    /** A symbol that tokens from some place on stand for, the value they have as such, and how many they are. */
    record Arc(int symbol, String value, int length) {}

    /** Reads the classes of a file. */
    public Alphabet(String file) {
        for (Line line : Lexicon.entries(file)) {
            Matcher matcher = CLASS.matcher(line.text());
            if (!matcher.matches()) {
                throw line.error("wanted \"CLASS value = form, form\"");
            }
            int symbol = symbol(matcher.group(1));
            for (String form : matcher.group(3).split(",")) {
                addForm(line, symbol, matcher.group(2), Folding.fold(form.strip()));
            }
        }
    }

    private void addForm(Line line, int symbol, String value, String form) {
        Matcher range = RANGE.matcher(form);
        if (range.matches()) {
            int digits = range.group(2).matches("0\\d+") ? range.group(2).length() : 0;
            ranges.add(new Range(range.group(1), digits, Integer.parseInt(range.group(2)),
                    Integer.parseInt(range.group(3)), symbol,
                    value));
            return;
        }
        String[] parts = form.split(" +");
        if (form.isEmpty()) {
            throw line.error("an empty form");
        }
        phrases.computeIfAbsent(parts[0], first -> new ArrayList<>())
                .add(new Phrase(parts, new Arc(symbol, value == null ? form : value, parts.length)));
    }

    private int symbol(String name) {
        return symbols.computeIfAbsent(name, n -> symbols.size());
    }

    /** Whether a class of this name stands in the file. */
    boolean hasClass(String name) {
        return symbols.containsKey(name);
    }

    /** The values that words of a class have; those of a range are left out. */
    public Set<String> values(String name) {
        Set<String> values = new LinkedHashSet<>();
        int symbol = symbols.get(name);
        phrases.values().forEach(of -> of.stream().filter(phrase -> phrase.arc.symbol() == symbol)
                .forEach(phrase -> values.add(phrase.arc.value())));
        return values;
    }

    /** The number of a class, which must be there. */
    int classSymbol(String name) {
        return symbols.get(name);
    }

    /** The number of a word that must be written so, but for its capitals: "dès", which is not "des". */
    int spelled(String word) {
        return spellings.computeIfAbsent(word.toLowerCase(Locale.ROOT), form -> symbol("=" + form));
    }

    /** The number of tokens that begin with a capital letter. */
    int capital() {
        if (capital == null) {
            capital = symbol(":capital");
        }
        return capital;
    }

    /** The number of a word. */
    int word(String word) {
        return words.computeIfAbsent(Folding.fold(word), form -> symbol("'" + form));
    }

    /** The number of "lemma:form", ":form", ":part" or "~form" (any reading counts, not the likeliest alone); throws an IllegalArgumentException where there is no such form. */
    int property(String name) {
        if (name.startsWith("~")) {
            return possibleForms.computeIfAbsent(VerbForm.valueOf(name.substring(1).toUpperCase(Locale.ROOT)),
                    f -> symbol(name));
        }
        int colon = name.indexOf(':');
        String lemma = name.substring(0, colon);
        String property = name.substring(colon + 1).toUpperCase(Locale.ROOT);
        if (!lemma.isEmpty()) {
            return lemmas.computeIfAbsent(lemma, l -> new EnumMap<>(VerbForm.class))
                    .computeIfAbsent(VerbForm.valueOf(property), f -> symbol(name));
        }
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (part.name().equals(property)) {
                return parts.computeIfAbsent(part, p -> symbol(name));
            }
        }
        return forms.computeIfAbsent(VerbForm.valueOf(property), f -> symbol(name));
    }

    /** All that the tokens from {@code at} on stand for. */
    List<Arc> arcs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        List<Arc> arcs = new ArrayList<>(6);
        add(arcs, words.get(token.folded()));
        if (!spellings.isEmpty()) {
            add(arcs, spellings.get(token.text().toLowerCase(Locale.ROOT)));
        }
        for (Phrase phrase : phrases.getOrDefault(token.folded(), List.of())) {
            if (stands(phrase, tokens, at)) {
                arcs.add(phrase.arc());
            }
        }
        addNumbers(arcs, token.folded());
        addReadings(arcs, token);
        return arcs;
    }

    private void addReadings(List<Arc> arcs, Token token) {
        Reading reading = token.reading();
        VerbForm form = reading.inflection().form();
        add(arcs, capital != null && token.capitalized() ? capital : null);
        add(arcs, parts.get(reading.part()));
        if (form != null) {
            add(arcs, forms.get(form));
            Map<VerbForm, Integer> ofLemma = lemmas.get(reading.lemma());
            add(arcs, ofLemma == null ? null : ofLemma.get(form));
        }
        possibleForms.forEach((possible, symbol) -> {
            if (token.readings().stream().anyMatch(any -> any.inflection().form() == possible)) {
                add(arcs, symbol);
            }
        });
    }

    private static void add(List<Arc> arcs, Integer symbol) {
        if (symbol != null) {
            arcs.add(new Arc(symbol, null, 1));
        }
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words.length; i++) {
            if (!tokens.get(at + i).is(phrase.words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The ranges that a form lies in: its digits at the end are the number, what stands before them is the prefix. */
    private void addNumbers(List<Arc> arcs, String form) {
        int start = form.length();
        while (start > 0 && digit(form.charAt(start - 1)) && form.length() - start <= MOST_DIGITS) {
            start--;
        }
        int digits = form.length() - start;
        if (digits == 0 || digits > MOST_DIGITS) {
            return;
        }
        int number = Integer.parseInt(form, start, form.length(), 10);
        for (Range range : ranges) {
            if (number >= range.least && number <= range.most && (range.digits == 0 || range.digits == digits)
                    && range.prefix.length() == start && form.startsWith(range.prefix)) {
                arcs.add(new Arc(range.symbol, range.value == null ? form.substring(start) : range.value, 1));
            }
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
