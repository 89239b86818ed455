package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/** Puts statements, moments and quantities into the words of an explanation. */
final class Wording {

    private static final int LONGEST_QUOTE = 160;
    private static final Pattern DETERMINER = Pattern.compile("^(Les? |La |L['’]|The )");
    private static final Pattern ARTICLE = Pattern
            .compile("^(Les? |La |L['’]|Une? |Des |Son |Sa |Ses |The |An? |His |Her |Their |Its )\\p{Ll}");

    private Wording() {}

    /** A quote with the day of its publication, in French quotation marks or English ones. */
    static Explanation quote(Statement statement) {
        String quote = shortened(statement.assertion().quote());
        LocalDate day = statement.publishedOn();
        return new Explanation("« " + QuoteMarks.french(quote) + " » (publié le " + day + ")",
                "“" + QuoteMarks.english(quote) + "” (published " + day + ")");
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, cut > 0 ? cut : LONGEST_QUOTE) + "…";
    }

    /** A moment by its value and what limits it. */
    static Explanation moment(Moment moment) {
        String value = moment.value();
        if (value.startsWith("P") && moment.latest() != null) {
            // A length of time says nothing without its beginning.
            return new Explanation("au plus tard le " + moment.latest(), "by " + moment.latest());
        }
        return switch (moment.operator()) {
            case ON -> new Explanation(value, value);
            case BY -> new Explanation("d'ici " + value, "by " + value);
            case WITHIN -> new Explanation("au cours de " + value, "within " + value);
            case SINCE -> new Explanation("depuis " + value, "since " + value);
            case UNTIL -> new Explanation("jusqu'à " + value, "until " + value);
            case UNTIL_AT_LEAST -> new Explanation("au moins jusqu'à " + value, "until at least " + value);
            case AFTER -> new Explanation("après " + value, "after " + value);
            case BEFORE -> new Explanation("avant " + value, "before " + value);
        };
    }

    /** A quantity in the words of the claim that gives it, with its value where they are no digits. */
    static Explanation quantity(Assertion claim, Quantity quantity) {
        if (!claim.span().contains(quantity.span())) {
            return quantity(quantity);
        }
        String words = lowered(line(claim.text(quantity.span())));
        String value = quantity.value() == null ? "" : quantity.value().stripTrailingZeros().toPlainString();
        String digits = words.replaceAll("\\D", "");
        String shown = value.isEmpty() || digits.equals(value.replaceAll("\\D", ""))
                ? words
                : words + " (" + value + ")";
        return new Explanation(shown, shown);
    }

    /** A quantity by its value, what makes it inexact, and what is counted. */
    private static Explanation quantity(Quantity quantity) {
        String value = quantity.value() == null ? "?" : quantity.value().toPlainString();
        String counted = (quantity.unit() == null ? "" : " " + quantity.unit())
                + (quantity.counted() == null ? "" : " " + quantity.counted());
        return switch (quantity.approximator()) {
            case EXACT -> new Explanation(value + counted, value + counted);
            case ABOUT, VAGUE -> new Explanation("environ " + value + counted, "about " + value + counted);
            case MORE_THAN -> new Explanation("plus de " + value + counted, "more than " + value + counted);
            case AT_LEAST -> new Explanation("au moins " + value + counted, "at least " + value + counted);
            case LESS_THAN -> new Explanation("moins de " + value + counted, "less than " + value + counted);
            case AT_MOST -> new Explanation("au plus " + value + counted, "at most " + value + counted);
        };
    }

    /** Who says a claim: its speaker, or the article. */
    static Explanation speaker(Assertion claim) {
        Speaker speaker = claim.speaker();
        return speaker == null
                ? new Explanation("l'article", "the article")
                : both(within(speaker), within(speaker));
    }

    /** A speaker's name as it stands within a sentence: "le communiqué", "les États-Unis", but "Le Monde". */
    private static String within(Speaker speaker) {
        boolean country = speaker.id() != null && speaker.id().startsWith("country:");
        return country && DETERMINER.matcher(speaker.name()).find()
                ? lowered(speaker.name())
                : phrase(speaker.name());
    }

    /** A phrase as it stands within a sentence, be it the first of its own: "la société", but "Le Monde". */
    static String phrase(String words) {
        return ARTICLE.matcher(words).find() ? lowered(words) : words;
    }

    /** Two values in the words of their texts, behind what says that they differ; the names of months stay as they are. */
    static Explanation values(Kind kind, String one, String other) {
        String mine = value(kind, one);
        String theirs = value(kind, other);
        return new Explanation(" (" + mine + " contre " + theirs + ")", " (" + mine + " against " + theirs + ")");
    }

    private static String value(Kind kind, String words) {
        return kind == Kind.QUANTITY ? lowered(line(words)) : line(words);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** One against the other. */
    static Explanation against(Explanation one, Explanation other) {
        return new Explanation(one.fr() + " contre " + other.fr(), one.en() + " against " + other.en());
    }

    /** Text that is the same in both languages but for its words. */
    static Explanation both(String fr, String en) {
        return new Explanation(fr, en);
    }

    /** The quotes, the values that differ, and the step that decided. */
    static Explanation finding(Pair pair, Explanation values, Explanation reason) {
        Explanation one = quote(pair.earlier());
        Explanation other = quote(pair.later());
        return new Explanation(one.fr() + " et " + other.fr() + " : " + values.fr() + " ; " + reason.fr() + ".",
                one.en() + " and " + other.en() + ": " + values.en() + "; " + reason.en() + ".");
    }
}
