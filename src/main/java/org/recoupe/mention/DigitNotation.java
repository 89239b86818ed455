package org.recoupe.mention;

import java.math.BigDecimal;

import org.recoupe.text.Language;

/**
 * A number written in digits: "2 500" (with blanks of all widths), "2.500", "2,500", "1,2", "2'500".
 *
 * @param end index after its last character
 * @param value what it says, or {@code null} where the digits are no number (a date, a version, a telephone number)
 * @param decimal what it says if its separator is a decimal sign ("2,500" in French can be both), or {@code null}
 * @param grouped whether its thousands are set apart
 */
record DigitNotation(int end, BigDecimal value, BigDecimal decimal, boolean grouped) {

    /** More digits than this are an identifier, not a number of things. */
    private static final int LONGEST = 15;

    /** Reads the digits that begin at {@code start}; looks no further than {@code limit}. */
    static DigitNotation at(CharSequence text, int start, int limit, Language language) {
        int end = digits(text, start, limit);
        if (end - start > LONGEST || text.charAt(start) == '0' && end - start > 1) {
            return new DigitNotation(end, null, null, false);
        }
        StringBuilder whole = new StringBuilder(text.subSequence(start, end));
        int groups = 0;
        char separator = 0;
        if (end - start <= 3 && text.charAt(start) != '0') {
            while (group(text, end, limit, separator) && whole.length() < LONGEST) {
                separator = same(text.charAt(end));
                whole.append(text, end + 1, end + 4);
                end += 4;
                groups++;
            }
        }
        return groups == 0 || onlyDecimal(separator, groups, language)
                ? plain(text, start, limit)
                : grouped(text, start, limit, end, new BigDecimal(whole.toString()), separator, groups,
                        language);
    }

    /** One point before three digits is a decimal sign in English. */
    private static boolean onlyDecimal(char separator, int groups, Language language) {
        return separator == '.' && groups == 1 && language == Language.EN;
    }

    private static DigitNotation plain(CharSequence text, int start, int limit) {
        int end = digits(text, start, limit);
        int fraction = decimals(text, end, limit, (char) 0);
        return finish(text, start, fraction, limit, null, false);
    }

    private static DigitNotation grouped(CharSequence text, int start, int limit, int end, BigDecimal whole,
            char separator, int groups, Language language) {
        int fraction = decimals(text, end, limit, separator);
        if (fraction > end) {
            BigDecimal part = new BigDecimal("0." + text.subSequence(end + 1, fraction));
            return continued(text, fraction, limit)
                    ? new DigitNotation(run(text, fraction, limit), null, null, false)
                    : new DigitNotation(fraction, whole.add(part), null, true);
        }
        if (continued(text, end, limit)) {
            return new DigitNotation(run(text, end, limit), null, null, false);
        }
        BigDecimal decimal = separator == ',' && groups == 1 && language == Language.FR
                ? new BigDecimal(text.subSequence(start, end).toString().replace(',', '.'))
                : null;
        return new DigitNotation(end, whole, decimal, true);
    }

    private static DigitNotation finish(CharSequence text, int start, int end, int limit, BigDecimal decimal,
            boolean grouped) {
        if (continued(text, end, limit)) {
            return new DigitNotation(run(text, end, limit), null, null, false);
        }
        BigDecimal value = new BigDecimal(text.subSequence(start, end).toString().replace(',', '.'));
        return new DigitNotation(end, value, decimal, grouped);
    }

    /** Whether a separator and exactly three digits follow, the same separator as before. */
    private static boolean group(CharSequence text, int at, int limit, char before) {
        if (at + 3 >= limit || same(text.charAt(at)) == 0 || before != 0 && same(text.charAt(at)) != before) {
            return false;
        }
        return digits(text, at + 1, limit) == at + 4;
    }

    /** The separator of thousands that a character is, all blanks being one; 0 for none. */
    private static char same(char c) {
        return switch (c) {
            case ' ', '\u00a0', '\u202f', '\u2009', '\u2007' -> ' ';
            case '.', ',' -> c;
            case '\'', '’' -> '\'';
            default -> 0;
        };
    }

    /** The end of a decimal sign and its digits, or {@code at} where there are none. */
    private static int decimals(CharSequence text, int at, int limit, char grouping) {
        if (at + 1 >= limit || text.charAt(at) != '.' && text.charAt(at) != ',' || text.charAt(at) == grouping) {
            return at;
        }
        int end = digits(text, at + 1, limit);
        return end == at + 1 || end - at > LONGEST ? at : end;
    }

    /** Whether more digits follow a sign, as in a date, a version or an address. */
    private static boolean continued(CharSequence text, int at, int limit) {
        return at + 1 < limit && (text.charAt(at) == '.' || text.charAt(at) == ',') && digit(text.charAt(at + 1));
    }

    private static int run(CharSequence text, int at, int limit) {
        int end = at;
        while (end + 1 < limit && (digit(text.charAt(end))
                || (text.charAt(end) == '.' || text.charAt(end) == ',') && digit(text.charAt(end + 1)))) {
            end++;
        }
        return end < limit && digit(text.charAt(end)) ? end + 1 : end;
    }

    /** The index after the digits that begin at {@code at}. */
    static int digits(CharSequence text, int at, int limit) {
        int end = at;
        while (end < limit && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character is one of the ten digits of ASCII. */
    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
