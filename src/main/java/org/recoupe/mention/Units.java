package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.recoupe.text.Language;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** What units do to the numbers before them. */
final class Units {

    /** The unit of a person's years. */
    static final String AGE = "year-old";

    private static final Set<String> TIME = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade",
            "century");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Units() {}

    /** Gives a draft its unit; "EUR*1000000" multiplies the number too. */
    static void apply(String code, QuantityDraft draft) {
        int star = code.indexOf('*');
        draft.unit = star < 0 ? code : code.substring(0, star);
        if (star > 0 && draft.value() != null) {
            draft.numeral = draft.numeral.times(new BigDecimal(code.substring(star + 1)));
        }
    }

    /** Whether it is one of time, which counts nothing else. */
    static boolean time(String unit) {
        return unit != null && TIME.contains(unit);
    }

    /** The number with its separator taken for a decimal sign, as before a unit ("2,500 %"). */
    static Numeral decimal(Numeral numeral) {
        return Numeral.exact(numeral.first(), numeral.end(), numeral.span(), numeral.decimal(), numeral.form());
    }

    /** The number and a half. */
    static Numeral andHalf(Numeral numeral) {
        return Numeral.exact(numeral.first(), numeral.end(), numeral.span(), numeral.value().add(HALF), numeral.form());
    }

    /** Whether years are those of a person: "âgé de 35 ans", or between commas behind a name. */
    static boolean age(List<Token> tokens, QuantityDraft draft, QuantityLexicon lexicon) {
        int first = draft.left;
        if (lexicon.before(Cue.AGE, tokens, first) != null) {
            return true;
        }
        if (lexicon.language() == Language.FR && ofSomeone(tokens, first, lexicon)) {
            return true;
        }
        return enclosed(tokens, draft) && (tokens.get(first - 2).capitalized()
                || tokens.get(first - 2).part() == PartOfSpeech.NOUN
                        && lexicon.before(Cue.LASTING, tokens, first - 1) == null);
    }

    /** "un cycliste de 58 ans", "les enfants de moins de 12 ans": of all but what lasts. */
    static boolean ofSomeone(List<Token> tokens, int number, QuantityLexicon lexicon) {
        PhraseBook.Match<Cue> approximator = lexicon.approximatorBefore(tokens, number);
        if (approximator != null && lexicon.has(Cue.ARTICLE, tokens, approximator.first() - 1)) {
            return true; // "les moins de 12 ans"
        }
        int noun = (approximator == null ? number : approximator.first()) - 2;
        if (noun < 0 || !lexicon.has(Cue.OF, tokens, noun + 1)) {
            return false;
        }
        boolean narrowed = tokens.get(noun).part() == PartOfSpeech.ADJ || Participles.is(tokens.get(noun));
        noun = narrowed && noun > 0 ? noun - 1 : noun;
        return tokens.get(noun).part() == PartOfSpeech.NOUN && !lexicon.has(Cue.LASTING, tokens, noun)
                && lexicon.at(Cue.UNIT, tokens, noun) == null && lexicon.at(Cue.COLLECTIVE, tokens, noun) == null;
    }

    /** Whether a bare number is the years of a person: between commas behind a name ("Smith, 45, was arrested"). */
    static boolean bareAge(List<Token> tokens, QuantityDraft draft) {
        if (draft.numeral.form() != Numeral.Form.DIGITS || !enclosed(tokens, draft)) {
            return false;
        }
        Token name = tokens.get(draft.left - 2);
        BigDecimal years = draft.value();
        return name.capitalized() && (draft.left == 2 || name.part() == PartOfSpeech.PROPN)
                && tokens.get(draft.left - 1).is(",")
                && years != null && years.scale() <= 0 && years.signum() > 0 && years.compareTo(OLDEST) < 0;
    }

    private static boolean enclosed(List<Token> tokens, QuantityDraft draft) {
        return draft.left >= 2 && draft.right < tokens.size() && enclosing(tokens.get(draft.left - 1))
                && enclosing(tokens.get(draft.right));
    }

    private static boolean enclosing(Token token) {
        return token.is(",") || token.is("(") || token.is(")") || token.is(".");
    }
}
