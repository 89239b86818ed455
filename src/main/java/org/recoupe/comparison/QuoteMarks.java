package org.recoupe.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the marks of quotes within a quote as a language sets them, whatever its article used. */
final class QuoteMarks {

    private static final Pattern ENDING = Pattern.compile("^([^«“]+?)\\s*[»”]$");
    private static final Pattern BEGINNING = Pattern.compile("^[«“]\\s*([^»”]+)$");
    private static final Pattern MARK = Pattern
            .compile("(?<open>«\\s*|“|(?<![\\p{L}\\p{N}.,!?])\"(?=\\S))|\\s*»|”|\"");
    private static final char[] FRENCH_OPEN = {'“', '‘'};
    private static final char[] FRENCH_CLOSE = {'”', '’'};
    private static final char[] ENGLISH_OPEN = {'‘', '“'};
    private static final char[] ENGLISH_CLOSE = {'’', '”'};

    private QuoteMarks() {}

    /** A quote as it stands between « and ». */
    static String french(String quote) {
        return inner(quote, FRENCH_OPEN, FRENCH_CLOSE);
    }

    /** A quote as it stands between “ and ”. */
    static String english(String quote) {
        return inner(quote, ENGLISH_OPEN, ENGLISH_CLOSE);
    }

    /** A quote without the marks that enclose all of it, or that its sentence opened or closes elsewhere, and with those of a quote within a quote. */
    private static String inner(String quote, char[] open, char[] close) {
        String bare = BEGINNING.matcher(ENDING.matcher(enclosed(quote)).replaceFirst("$1")).replaceFirst("$1");
        StringBuilder inner = new StringBuilder();
        Matcher mark = MARK.matcher(bare);
        int depth = 0;
        while (mark.find()) {
            boolean opens = mark.group("open") != null;
            int level = Math.floorMod(opens ? depth : depth - 1, 2);
            mark.appendReplacement(inner, String.valueOf(opens ? open[level] : close[level]));
            depth = Math.max(0, depth + (opens ? 1 : -1));
        }
        return mark.appendTail(inner).toString();
    }

    /** What stands between the marks that enclose all of a quote; the quote where none do. */
    private static String enclosed(String quote) {
        Matcher mark = MARK.matcher(quote);
        int depth = 0;
        int begin = -1;
        while (mark.find()) {
            boolean opens = mark.group("open") != null;
            if (begin < 0 && (mark.start() > 0 || !opens)) {
                return quote;
            }
            begin = begin < 0 ? mark.end() : begin;
            depth += opens ? 1 : -1;
            if (depth == 0) {
                return mark.end() == quote.length() ? quote.substring(begin, mark.start()) : quote;
            }
        }
        return quote;
    }
}
