package org.recoupe.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Moment;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the sentences of {@code claims/*.txt} are read to claim. */
class ClaimLinesTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);
    private static final Pattern EXPECTED = Pattern.compile("([+-]) (\\w+) @(\\S+)(.*)");
    private static final Pattern VALUE = Pattern.compile("(\\w+)=((?:(?! \\w+=).)*)");

    /** A sentence and one claim that is to be read in it. */
    record Case(Language language, String text, String expected) {}

    static Stream<Named<Case>> lines() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(lines(language), besideEmbeddings(language)));
    }

    /** The test lines beside the entries of the words that govern events. */
    private static Stream<Named<Case>> besideEmbeddings(Language language) {
        return Lexicon.lines(language.tag() + "/embedding.txt").stream().filter(Line::test)
                .map(line -> Named.of(line.file() + ":" + line.number(), line.text().substring(1).split(" => ")))
                .map(named -> Named.of(named.getName(),
                        new Case(language, named.getPayload()[0].strip(), named.getPayload()[1].strip())));
    }

    private static Stream<Named<Case>> lines(Language language) {
        String file = "/claims/" + language.tag() + ".txt";
        try (InputStream stream = ClaimLinesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" => "))
                    .flatMap(parts -> Stream.of(parts[1].split("; "))
                            .map(expected -> Named.of(parts[0] + " => " + expected,
                                    new Case(language, parts[0], expected))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheClaim(Case line) {
        Matcher expected = EXPECTED.matcher(line.expected());
        assertTrue(expected.matches(), line.expected());
        Extract extract = READER.read(null, line.text(), DAY, line.language());
        assertTrue(extract.assertions().stream().anyMatch(claim -> fits(claim, expected, line.text())),
                () -> line.text() + "\n  wanted " + line.expected() + "\n  read   "
                        + extract.assertions().stream().map(claim -> told(claim, line.text())).toList());
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
            case "time" -> claim.times().stream().anyMatch(moment -> moment.value().equals(wanted));
            case "days" -> claim.times().stream().anyMatch(moment -> wanted.equals(days(moment)));
            case "quantity" -> claim.quantities().stream()
                    .anyMatch(quantity -> quantity.value() != null
                            && quantity.value().intValue() == Integer.parseInt(wanted));
            case "quote" -> claim.quote().equals(wanted);
            default -> throw new IllegalArgumentException("no such value: " + key);
        };
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
