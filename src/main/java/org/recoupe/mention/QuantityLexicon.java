package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;
import org.recoupe.text.Token;

/** The words that numbers are read by in one language, from {@code lexicon/*}{@code /}{@link #FILES}. */
final class QuantityLexicon {

    /** The data files of each language; a line is "cue | phrase" or "cue | phrase | value". */
    static final List<String> FILES = List.of("numbers.txt", "approximators.txt", "units.txt", "quantity-cues.txt");

    private static final Set<Cue> NUMERIC = EnumSet.of(Cue.NUMBER, Cue.HUNDRED, Cue.THOUSAND, Cue.SCALE, Cue.COLLECTIVE,
            Cue.FRACTION, Cue.SHARE, Cue.VAGUE, Cue.HALF_OF);
    private static final Set<Cue> PIECES = EnumSet.of(Cue.NUMBER, Cue.HUNDRED, Cue.THOUSAND, Cue.SCALE, Cue.JOIN,
            Cue.HALF_OF);
    private static final Set<Cue> OPENING = EnumSet.of(Cue.NUMBER, Cue.HUNDRED, Cue.THOUSAND, Cue.SCALE, Cue.HALF_OF,
            Cue.COLLECTIVE, Cue.SHARE, Cue.VAGUE, Cue.ZERO, Cue.ONE, Cue.IDIOM);
    private static final Set<Cue> CODED = EnumSet.of(Cue.UNIT, Cue.MONEY_BEFORE);

    private final Map<Cue, PhraseBook<Amount>> books = new EnumMap<>(Cue.class);
    private final Map<String, NumberWord> numberWords = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
    private final Map<String, BigDecimal> denominators = new HashMap<>();
    private final Language language;
    private final PhraseBook<Cue> before = new PhraseBook<>();
    private final PhraseBook<Cue> after = new PhraseBook<>();

    private QuantityLexicon(Language language) {
        this.language = language;
        for (Cue cue : Cue.values()) {
            books.put(cue, new PhraseBook<>());
        }
    }

    static QuantityLexicon of(Language language) {
        List<Line> lines = new ArrayList<>();
        for (String file : FILES) {
            lines.addAll(Lexicon.entries(language.tag() + "/" + file));
        }
        return of(language, lines);
    }

    /** The lexicon that the lines make; the first bad one is an error that names it. */
    static QuantityLexicon of(Language language, List<Line> lines) {
        QuantityLexicon lexicon = new QuantityLexicon(language);
        lines.forEach(lexicon::add);
        return lexicon;
    }

    private void add(Line line) {
        List<String> fields = line.fields("\\|");
        Cue cue = Cue.ofKeyword(fields.getFirst())
                .orElseThrow(() -> line.error("no such cue: " + fields.getFirst()));
        if (fields.size() < 2 || fields.size() > 3 || fields.get(1).isEmpty()) {
            throw line.error("wanted \"cue | phrase\" or \"cue | phrase | value\"");
        }
        Amount amount = amount(line, cue, fields.size() == 3 ? fields.get(2) : "");
        books.get(cue).add(fields.get(1), amount);
        if (OPENING.contains(cue)) {
            openings.addAll(PhraseBook.firstForms(fields.get(1)));
        }
        if (PIECES.contains(cue)) {
            for (String form : fields.get(1).split("/")) {
                numberWords.put(Folding.fold(form), new NumberWord(cue, amount.lower()));
            }
        }
        if (cue == Cue.FRACTION) {
            for (String form : fields.get(1).split("/")) {
                denominators.put(Folding.fold(form), amount.lower());
            }
        }
        if (cue.approximator() != null) {
            (cue.after() ? after : before).add(fields.get(1), cue);
        }
    }

    private static Amount amount(Line line, Cue cue, String written) {
        Amount amount;
        try {
            amount = Amount.parse(written);
        } catch (NumberFormatException e) {
            throw line.error("no number: " + written);
        }
        if (NUMERIC.contains(cue) != (amount.lower() != null) || CODED.contains(cue) != (amount.code() != null)) {
            throw line.error(NUMERIC.contains(cue)
                    ? "a number is wanted behind " + cue.keyword()
                    : CODED.contains(cue)
                            ? "a code is wanted behind " + cue.keyword()
                            : "nothing is wanted behind " + cue.keyword());
        }
        return amount;
    }

    /** The phrase of a cue that begins at a token, or {@code null}. */
    PhraseBook.Match<Amount> at(Cue cue, List<Token> tokens, int first) {
        return books.get(cue).startingAt(tokens, first);
    }

    /** The phrase of a cue that ends just before a token, or {@code null}. */
    PhraseBook.Match<Amount> before(Cue cue, List<Token> tokens, int end) {
        return books.get(cue).endingAt(tokens, end);
    }

    /** Whether a phrase of a cue begins at a token. */
    boolean has(Cue cue, List<Token> tokens, int first) {
        return books.get(cue).has(tokens, first);
    }

    /** Whether a number in words can begin with a folded word; a quick no for most words. */
    boolean opens(String folded) {
        int hyphen = folded.indexOf('-');
        return openings.contains(hyphen > 0 ? folded.substring(0, hyphen) : folded);
    }

    /** The number, or piece of one, that a folded word is; {@code null} for other words. */
    NumberWord numberWord(String folded) {
        return numberWords.get(folded);
    }

    /** Whether a folded word joins the words of one number ("et", "and"). */
    boolean joins(String folded) {
        NumberWord word = numberWords.get(folded);
        return word != null && word.cue() == Cue.JOIN;
    }

    /** The language that the words are of. */
    Language language() {
        return language;
    }

    /** Whether the article is a number too ("un"), or a word apart ("a", "one"). */
    boolean oneIsNumber() {
        return language == Language.FR;
    }

    /** The denominator that a folded word is ("tiers": 3), or {@code null}. */
    BigDecimal denominator(String folded) {
        return denominators.get(folded);
    }

    /** Whether the joint stands behind hundreds too, as in English ("two hundred and fifty"). */
    boolean joinsHundreds() {
        return language == Language.EN;
    }

    /** The approximator that ends just before a token, or {@code null}. */
    PhraseBook.Match<Cue> approximatorBefore(List<Token> tokens, int end) {
        return before.endingAt(tokens, end);
    }

    /** The approximator that begins at a token, behind its number, or {@code null}. */
    PhraseBook.Match<Cue> approximatorAfter(List<Token> tokens, int first) {
        return after.startingAt(tokens, first);
    }
}
