package org.recoupe.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.recoupe.claim.Claim;
import org.recoupe.claim.Offsets;
import org.recoupe.claim.Selector;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.source.Article;
import org.recoupe.text.Document;
import org.recoupe.text.Span;

/**
 * What a person read in a text, as it stands in the next text under its address: all the words that it rests on are
 * there, once and character by character, and count from the same day.
 *
 * @param from the reading of the text before
 * @param assertion the same, where the next text holds its words
 * @param corrects which of the machine's assertions it stands in the place of, or -1 for none
 * @param aside those of the machine's assertions that it sets aside, the one that it corrects among them
 */
record Carried(Claim from, Assertion assertion, int corrects, Set<Integer> aside) {

    /** The reading in the next text, where it can be carried over. */
    static Optional<Carried> of(Claim from, Extract next) {
        Optional<Assertion> moved = moved(from, from.assertion(), next);
        List<Claim> corrected = corrected(from);
        if (moved.isEmpty() || corrected.isEmpty()) {
            return moved.map(assertion -> new Carried(from, assertion, -1, Set.of()));
        }
        Set<Integer> aside = new LinkedHashSet<>();
        corrected.forEach(claim -> moved(claim, claim.assertion(), next).map(assertion -> index(assertion, next))
                .filter(index -> index >= 0).ifPresent(aside::add));
        int corrects = moved(corrected.getFirst(), corrected.getFirst().assertion(), next)
                .map(assertion -> index(assertion, next)).orElse(-1);
        // What the machine does not read there any more needs no correction.
        return corrects < 0 ? Optional.empty() : Optional.of(new Carried(from, moved.get(), corrects, aside));
    }

    /** What the machine read in whose place a reading stands, be it by way of others': first what it corrects. */
    private static List<Claim> corrected(Claim reading) {
        Claim root = reading;
        List<Claim> corrected = new ArrayList<>();
        for (; root.corrects != null; root = root.corrects) {
            root.setsAside.stream().filter(claim -> claim.readBy == null).forEach(corrected::add);
        }
        if (root.readBy != null) {
            return List.of();
        }
        corrected.addFirst(root);
        return corrected;
    }

    /** Which of the machine's assertions says the same in the same words. */
    private static int index(Assertion moved, Extract next) {
        for (int i = 0; i < next.assertions().size(); i++) {
            Assertion other = next.assertions().get(i);
            if (other.part() == moved.part() && other.span().equals(moved.span())
                    && other.trigger().equals(moved.trigger()) && other.event().equals(moved.event())
                    && other.polarity() == moved.polarity() && other.modality() == moved.modality()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Assertion> moved(Claim claim, Assertion assertion, Extract next) {
        Article article = claim.article;
        boolean title = assertion.part() == Assertion.Part.TITLE;
        Document document = title ? next.title() : next.body();
        if (document == null || !article.publishedOn.equals(document.publishedOn())) {
            return Optional.empty();
        }
        Span rests = rests(assertion);
        String words = rests.of(title ? article.title : article.text);
        List<Span> places = new Selector(words, "", "").find(document.text(), 2);
        return places.size() != 1
                ? Optional.empty()
                : Optional.of(new Offsets(offset -> offset + places.getFirst().start() - rests.start()).of(assertion));
    }

    /** The stretch of the text that an assertion points into. */
    private static Span rests(Assertion assertion) {
        int[] ends = {assertion.span().start(), assertion.span().end()};
        new Offsets(offset -> {
            ends[0] = Math.min(ends[0], offset);
            ends[1] = Math.max(ends[1], offset);
            return offset;
        }).of(assertion);
        return new Span(ends[0], ends[1]);
    }
}
