package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.text.Token;

/**
 * Adds up the words of one number, one after the other, as long as they go on making a number: "deux", "mille", "cinq",
 * "cents". Hyphens part the words of a token.
 */
final class SpelledNumber {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final QuantityLexicon lexicon;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private boolean digits;
    /** Begun in digits: "2,86 millions trois mois plus tôt" are two numbers. */
    private boolean inDigits;
    private boolean begun;
    private Cue last;
    private BigDecimal lastScale;

    private SpelledNumber(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static SpelledNumber empty(QuantityLexicon lexicon) {
        return new SpelledNumber(lexicon);
    }

    /** A number begun in digits or by an article, that only a scale can follow ("1,2 million", "a thousand"). */
    static SpelledNumber begun(QuantityLexicon lexicon, BigDecimal value) {
        SpelledNumber number = new SpelledNumber(lexicon);
        number.current = value;
        number.digits = true;
        number.inDigits = value.compareTo(BigDecimal.ONE) != 0;
        number.begun = true;
        return number;
    }

    /** Takes the words from a token on; the index after the last one taken, or {@code first} where there is none. */
    int take(List<Token> tokens, int first) {
        int at = first;
        while (at < tokens.size()) {
            int next = takeToken(tokens, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int takeToken(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD || token.folded().length() > 60) {
            return at;
        }
        PhraseBook.Match<Amount> half = last == Cue.SCALE ? lexicon.at(Cue.AND_HALF, tokens, at) : null;
        if (half != null) {
            total = total.add(lastScale.divide(BigDecimal.TWO));
            last = Cue.AND_HALF;
            return half.end();
        }
        if (lexicon.joins(token.folded())) {
            return joined(tokens, at);
        }
        return takeParts(token.folded().split("-")) ? at + 1 : at;
    }

    /** "vingt et un", "two hundred and fifty": the joint counts only where a fitting number follows. */
    private int joined(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !begun || digits) {
            return at;
        }
        String[] parts = tokens.get(at + 1).folded().split("-");
        NumberWord next = parts.length == 0 ? null : lexicon.numberWord(parts[0]);
        return next != null && next.cue() == Cue.NUMBER && joins(next) && takeParts(parts) ? at + 2 : at;
    }

    private boolean joins(NumberWord next) {
        int tens = current.intValue() % 100;
        int value = next.value().intValue();
        boolean one = value == 1 || value == 11;
        return one && tens >= 20 && tens % 10 == 0
                || lexicon.joinsHundreds() && tens == 0 && (last == Cue.HUNDRED || last == Cue.THOUSAND);
    }

    /** Takes all parts of a token, or none of them. */
    private boolean takeParts(String[] parts) {
        BigDecimal totalBefore = total;
        BigDecimal currentBefore = current;
        Cue lastBefore = last;
        boolean begunBefore = begun;
        for (int i = 0; i < parts.length; i++) {
            boolean joint = i > 0 && i + 1 < parts.length && lexicon.joins(parts[i]);
            if (!joint && !take(lexicon.numberWord(parts[i]))) {
                total = totalBefore;
                current = currentBefore;
                last = lastBefore;
                begun = begunBefore;
                return false;
            }
        }
        return parts.length > 0;
    }

    private boolean take(NumberWord word) {
        if (word == null) {
            return false;
        }
        boolean taken = switch (word.cue()) {
            case NUMBER -> !inDigits && last != Cue.HALF_OF && add(word.value());
            case HUNDRED -> hundred();
            case THOUSAND -> thousand();
            case SCALE -> scale(word.value());
            case HALF_OF -> half(word.value());
            default -> false;
        };
        if (taken) {
            last = word.cue();
            begun = true;
        }
        return taken;
    }

    private boolean add(BigDecimal word) {
        int tens = current.intValue() % 100;
        int value = word.intValue();
        if (current.signum() == 0) {
            if (value == 0 && begun || last == Cue.NUMBER) {
                return false;
            }
            current = word;
            return true;
        }
        if (value == 20 && tens == 4) {
            current = current.add(BigDecimal.valueOf(76));
            return true;
        }
        boolean fits = tens == 0 || (tens == 60 || tens == 80) && value >= 10 && value < 20
                || tens >= 10 && tens % 10 == 0 && value > 0 && value < 10 && (tens > 10 || value >= 7);
        if (fits) {
            current = current.add(word);
        }
        return fits;
    }

    private boolean hundred() {
        if (current.signum() == 0) {
            current = BigDecimal.valueOf(100);
            return true;
        }
        boolean fits = current.compareTo(BigDecimal.ONE) > 0 && current.compareTo(BigDecimal.valueOf(100)) < 0
                || digits && last == null;
        if (fits) {
            current = current.multiply(BigDecimal.valueOf(100));
        }
        return fits;
    }

    private boolean thousand() {
        if (total.remainder(MILLION).signum() != 0) {
            return false;
        }
        BigDecimal thousands = current.signum() == 0 ? BigDecimal.ONE : current;
        total = total.add(thousands.multiply(BigDecimal.valueOf(1000)));
        current = BigDecimal.ZERO;
        digits = false;
        return true;
    }

    private boolean scale(BigDecimal scale) {
        BigDecimal below = total.remainder(scale);
        BigDecimal many = below.add(current);
        if (many.signum() == 0) {
            return false;
        }
        total = total.subtract(below).add(many.multiply(scale));
        current = BigDecimal.ZERO;
        lastScale = scale;
        digits = false;
        return true;
    }

    private boolean half(BigDecimal value) {
        if (begun && !(digits && current.compareTo(BigDecimal.ONE) == 0)) {
            return false;
        }
        current = value;
        return true;
    }

    BigDecimal value() {
        return total.add(current);
    }

    /** Whether it ends in a noun of scale, whose things follow after "de". */
    boolean linked() {
        return last == Cue.SCALE || last == Cue.AND_HALF;
    }

    /** The factor that the last word multiplied by, where it is a scale or a thousand; else {@code null}. */
    BigDecimal factor() {
        return last == Cue.SCALE ? lastScale : last == Cue.THOUSAND ? BigDecimal.valueOf(1000) : null;
    }

    /** Whether the number is a lone half, that nothing followed. */
    boolean unfinished() {
        return last == Cue.HALF_OF;
    }
}
