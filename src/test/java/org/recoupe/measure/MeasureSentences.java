package org.recoupe.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Language;

/**
 * Measures the reader on the sentences of {@code measure/fr.txt} and, apart, of the three English files, which stand in the
 * project: precision, recall and F1 of moments, quantities and negated claims, and how many claims are found with the right values. With an
 * argument, shows each sentence that is read otherwise than annotated.
 */
public final class MeasureSentences {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Pattern CLAIM = Pattern.compile("([+-])([apud]) (\\S+)(?: <(.+))?");

    private final ArticleReader reader = new ArticleReader();
    private final boolean show;
    private final Score moments = new Score();
    private final Score quantities = new Score();
    private final Score negated = new Score();
    private final Map<String, Integer> right = new HashMap<>();

    private MeasureSentences(boolean show) {
        this.show = show;
    }

    /** Prints the figures; any argument has it show what is read otherwise. */
    public static void main(String[] args) throws IOException {
        for (String file : List.of("fr", "en", "en-later", "en-last")) {
            new MeasureSentences(args.length > 0).measure(file,
                    Language.valueOf(file.substring(0, 2).toUpperCase(Locale.ROOT)));
        }
    }

    private void measure(String file, Language language) throws IOException {
        int sentences = 0;
        for (String line : lines("/measure/" + file + ".txt")) {
            String[] fields = line.split("##", -1);
            measure(fields, reader.read(null, fields[0].strip(), DAY, language));
            sentences++;
        }
        System.out.printf(Locale.ROOT, "%s, %d sentences: moments %s; quantities %s; negated claims %s%n", file,
                sentences, moments, quantities, negated);
        int found = right.getOrDefault("found", 0);
        System.out.printf(Locale.ROOT, "%s claims: found %s, of found: polarity %s, modality %s, speaker %s%n",
                file,
                share(found, right.get("claims")), share(right.getOrDefault("polarity", 0), found),
                share(right.getOrDefault("modality", 0), found),
                share(right.getOrDefault("speaker", 0), right.get("speakers")));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = MeasureSentences.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%d/%d=%.3f", part, whole, part / (double) Math.max(1, whole));
    }

    private void measure(String[] fields, Extract extract) {
        score(moments, fields, 1, extract.mentions().moments().stream().map(moment -> moment.value()).toList());
        score(quantities, fields, 2,
                extract.mentions().quantities().stream().map(MeasureSentences::written).toList());
        List<Assertion> claims = extract.assertions().stream()
                .filter(claim -> !"embedded".equals(claim.submodality()) && !claim.event().endsWith("count")).toList();
        List<String> negative = new ArrayList<>();
        for (String expected : values(fields[3])) {
            Matcher claim = CLAIM.matcher(expected);
            if (!claim.matches()) {
                throw new IllegalArgumentException("no claim: " + expected);
            }
            if (claim.group(1).equals("-")) {
                negative.add(claim.group(3));
            }
            score(fields[0], claim, claims.stream()
                    .filter(read -> read.trigger().of(fields[0].strip()).equals(claim.group(3))).toList());
        }
        negated.add(negative, claims.stream().filter(claim -> claim.polarity() == Polarity.NEGATIVE)
                .map(claim -> claim.trigger().of(fields[0].strip()).toString()).distinct().toList());
    }

    private void score(Score score, String[] fields, int index, List<String> read) {
        List<String> expected = values(fields[index]);
        if (score.add(expected, read) && show) {
            System.out.println(fields[0].strip() + "\n    wanted " + expected + "\n    read   " + read);
        }
    }

    private void score(String text, Matcher expected, List<Assertion> read) {
        count("claims", true);
        count("found", !read.isEmpty());
        boolean polarity = read.stream()
                .anyMatch(claim -> (claim.polarity() == Polarity.NEGATIVE) == expected.group(1).equals("-"));
        boolean modality = read.stream().anyMatch(claim -> claim.modality() == modality(expected.group(2)));
        count("polarity", polarity);
        count("modality", modality);
        String speaker = expected.group(4);
        Predicate<Assertion> says = claim -> claim.speaker() != null && claim.speaker().name().contains(speaker);
        boolean said = speaker == null || read.stream().anyMatch(says);
        if (speaker != null) {
            count("speakers", !read.isEmpty());
            count("speaker", said);
        }
        if (show && !(polarity && modality && said)) {
            System.out.println(text.strip() + "\n    wanted " + expected.group() + "\n    read   " + read.stream()
                    .map(claim -> claim.polarity() + " " + claim.modality() + " " + claim.trigger().of(text.strip())
                            + (claim.speaker() == null ? "" : " <" + claim.speaker().name()))
                    .toList());
        }
    }

    private static Modality modality(String letter) {
        return Arrays.stream(Modality.values())
                .filter(modality -> modality.name().toLowerCase(Locale.ROOT).startsWith(letter)).findFirst()
                .orElseThrow();
    }

    private void count(String what, boolean counts) {
        right.merge(what, counts ? 1 : 0, Integer::sum);
    }

    private static List<String> values(String field) {
        return Arrays.stream(field.split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private static String written(Quantity quantity) {
        String what = quantity.unit() == null || quantity.unit().equals("share") ? quantity.counted() : quantity.unit();
        return (quantity.value() == null ? "-" : quantity.value().stripTrailingZeros().toPlainString()) + " "
                + (what == null ? "-" : what);
    }

    /** Right, wrong and missed values. */
    private static final class Score {

        private int right;
        private int wrong;
        private int missed;

        /** Adds a sentence; returns whether it is read otherwise than annotated. */
        boolean add(List<String> expected, List<String> read) {
            List<String> rest = new ArrayList<>(read);
            int found = 0;
            for (String value : expected) {
                found += rest.remove(value) ? 1 : 0;
            }
            right += found;
            missed += expected.size() - found;
            wrong += rest.size();
            return found < expected.size() || !rest.isEmpty();
        }

        @Override
        public String toString() {
            double precision = right / (double) Math.max(1, right + wrong);
            double recall = right / (double) Math.max(1, right + missed);
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall));
        }
    }
}
