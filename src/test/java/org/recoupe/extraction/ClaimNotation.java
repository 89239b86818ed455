package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.mention.Moment;
import org.recoupe.text.Language;

/**
 * Writes what a sentence is read to claim, where it is as wanted: "- planned @close event=close speaker=The mayor", or the
 * event alone; else all that was read.
 */
public final class ClaimNotation {

    private static final ArticleReader READER = new ArticleReader();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);
    private static final Pattern EXPECTED = Pattern.compile("([+-]) (\\w+) @(\\S+)(.*)");
    private static final Pattern VALUE = Pattern.compile("(\\w+)=((?:(?! \\w+=).)*)");

    private ClaimNotation() {}

    /** The wanted claim where it is read, else what is. */
    public static String claim(String text, Language language, String wanted) {
        Extract extract = READER.read(null, text, DAY, language);
        return extract.assertions().stream().anyMatch(claim -> told(claim, wanted, text))
                ? wanted
                : extract.assertions().stream().map(claim -> told(claim, text)).toList().toString();
    }

    /** The first and last day of the first claim's time. */
    public static String days(String text, Language language, LocalDate publishedOn) {
        return READER.read(null, text, publishedOn, language).assertions().stream()
                .flatMap(claim -> claim.times().stream()).findFirst()
                .map(moment -> moment.earliest() + ".." + moment.latest()).orElse("");
    }

    private static boolean told(Assertion claim, String wanted, String text) {
        Matcher expected = EXPECTED.matcher(wanted);
        return expected.matches() ? fits(claim, expected, text) : claim.event().equals(wanted);
    }

    private static boolean fits(Assertion claim, Matcher expected, String text) {
        boolean negative = expected.group(1).equals("-");
        boolean named = "embedded".equals(claim.submodality());
        if (named || (claim.polarity() == Polarity.NEGATIVE) != negative
                || !claim.modality().name().toLowerCase(Locale.ROOT).equals(expected.group(2))
                || !claim.trigger().of(text).equals(expected.group(3))) {
            return false;
        }
        Map<String, String> values = new TreeMap<>();
        Matcher value = VALUE.matcher(expected.group(4));
        while (value.find()) {
            values.put(value.group(1), value.group(2).strip());
        }
        return values.entrySet().stream().allMatch(entry -> fits(claim, entry.getKey(), entry.getValue()));
    }

    private static boolean fits(Assertion claim, String key, String wanted) {
        Speaker speaker = claim.speaker();
        return switch (key) {
            case "event" -> claim.event().equals(wanted);
            case "speaker" -> wanted.equals("-")
                    ? speaker == null
                    : speaker != null && speaker.name().contains(wanted);
            case "through" -> speaker != null && speaker.through() != null
                    && speaker.through().name().contains(wanted);
            case "said" -> speaker != null && speaker.saidOn() != null && speaker.saidOn().value().equals(wanted);
            case "time" -> wanted.equals("-")
                    ? claim.times().isEmpty()
                    : claim.times().stream().anyMatch(moment -> moment.value().equals(wanted));
            case "days" -> claim.times().stream().anyMatch(moment -> wanted.equals(days(moment)));
            case "quantity" -> claim.quantities().stream()
                    .anyMatch(quantity -> quantity.value() != null
                            && quantity.value().intValue() == Integer.parseInt(wanted));
            case "quote" -> claim.quote().equals(wanted);
            case "scope" -> claim.scope().what().contains(wanted);
            case "whose" -> claim.scope().whose().contains(wanted);
            case "place" -> claim.scope().place().contains(wanted);
            case "agent" -> takesPart(claim, Argument.Role.AGENT, wanted);
            case "patient" -> takesPart(claim, Argument.Role.PATIENT, wanted);
            default -> throw new IllegalArgumentException("no such value: " + key);
        };
    }

    private static boolean takesPart(Assertion claim, Argument.Role role, String head) {
        return claim.arguments().stream()
                .anyMatch(argument -> argument.role() == role && argument.head().equals(head));
    }

    private static String days(Moment moment) {
        return (moment.earliest() == null ? "" : moment.earliest()) + ".."
                + (moment.latest() == null ? "" : moment.latest());
    }

    private static String told(Assertion claim, String text) {
        return claim.polarity() + " " + claim.modality() + "/" + claim.submodality() + " @" + claim.trigger().of(text)
                + " "
                + claim.event() + " [" + claim.quote() + "] " + (claim.speaker() == null ? "" : claim.speaker().name())
                + claim.times().stream().map(moment -> moment.value() + " " + days(moment)).toList()
                + claim.quantities().stream().map(quantity -> quantity.value()).toList() + "\n      ";
    }
}
