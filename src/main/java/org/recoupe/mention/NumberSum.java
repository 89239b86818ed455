package org.recoupe.mention;

import java.math.BigDecimal;

/** The sum of the number words taken so far; it takes only a word that goes on with the same number. */
final class NumberSum {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private boolean digits;
    /** Begun in digits: "2,86 millions trois mois plus tôt" are two numbers. */
    private boolean inDigits;
    private boolean begun;
    private Cue last;
    private BigDecimal lastScale;

    /** A number begun in digits or by an article, that only a scale can follow ("1,2 million", "a thousand"). */
    static NumberSum begun(BigDecimal value) {
        NumberSum sum = new NumberSum();
        sum.current = value;
        sum.digits = true;
        sum.inDigits = value.compareTo(BigDecimal.ONE) != 0;
        sum.begun = true;
        return sum;
    }

    /** The same sum, to be gone on with apart. */
    NumberSum copy() {
        NumberSum copy = new NumberSum();
        copy.total = total;
        copy.current = current;
        copy.digits = digits;
        copy.inDigits = inDigits;
        copy.begun = begun;
        copy.last = last;
        copy.lastScale = lastScale;
        return copy;
    }

    /** Whether a joint ("et", "and") may stand between what was taken and a word. */
    boolean joins(NumberWord next, boolean hundreds) {
        if (!begun || digits) {
            return false;
        }
        int tens = current.intValue() % 100;
        int value = next.value().intValue();
        boolean one = value == 1 || value == 11;
        return one && tens >= 20 && tens % 10 == 0
                || hundreds && tens == 0 && (last == Cue.HUNDRED || last == Cue.THOUSAND);
    }

    /** Whether the last word was a noun of scale. */
    boolean scaled() {
        return last == Cue.SCALE;
    }

    /** Adds a half of the last scale ("deux millions et demi"). */
    void addHalf() {
        total = total.add(lastScale.divide(BigDecimal.TWO));
        last = Cue.AND_HALF;
    }

    /** Takes a word if it goes on with the number; whether it does. */
    boolean take(NumberWord word) {
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
            current = HUNDRED;
            return true;
        }
        boolean fits = current.compareTo(BigDecimal.ONE) > 0 && current.compareTo(HUNDRED) < 0
                || digits && last == null;
        if (fits) {
            current = current.multiply(HUNDRED);
        }
        return fits;
    }

    private boolean thousand() {
        if (total.remainder(MILLION).signum() != 0) {
            return false;
        }
        BigDecimal thousands = current.signum() == 0 ? BigDecimal.ONE : current;
        total = total.add(thousands.multiply(THOUSAND));
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

    /** What the words taken are worth. */
    BigDecimal value() {
        return total.add(current);
    }

    /** Whether it ends in a noun of scale, whose things follow after "de". */
    boolean linked() {
        return last == Cue.SCALE || last == Cue.AND_HALF;
    }

    /** The factor that the last word multiplied by, where it is a scale or a thousand; else {@code null}. */
    BigDecimal factor() {
        return last == Cue.SCALE ? lastScale : last == Cue.THOUSAND ? THOUSAND : null;
    }

    /** Whether the number is a lone half, that nothing followed. */
    boolean unfinished() {
        return last == Cue.HALF_OF;
    }
}
