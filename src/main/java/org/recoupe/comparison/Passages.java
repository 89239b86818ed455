package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.text.Document;
import org.recoupe.text.Folding;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Cuts a text into the passages that are compared: a short text is one, a long one is cut into its sentences. */
final class Passages {

    private static final int SHORT_TEXT = 1_000;
    private static final int MOST = 60;

    private Passages() {}

    /** Whether a text is short enough to be one passage. */
    static boolean single(Extract extract) {
        return extract.body().text().length() <= SHORT_TEXT;
    }

    static List<Passage> of(Extract extract, Cues cues) {
        Document body = extract.body();
        List<Sentence> sentences = body.sentences().stream()
                .filter(sentence -> sentence.block() != Sentence.Block.BOILERPLATE).toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        if (single(extract)) {
            return List.of(Passage.of(body, sentences, extract.mentions(), cues));
        }
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : sentences.subList(0, Math.min(MOST, sentences.size()))) {
            passages.add(Passage.of(body, List.of(sentence), extract.mentions(), cues));
        }
        return passages;
    }

    /** The claim that says most of a passage; where none was read there, the passage itself as one. */
    static Assertion claim(Extract extract, Span span) {
        return extract.assertions().stream()
                .filter(claim -> claim.part() == Assertion.Part.BODY && span.contains(claim.span()))
                .max(Comparator.comparingInt(claim -> claim.span().length()))
                .orElseGet(() -> bare(extract.body(), span));
    }

    private static Assertion bare(Document body, Span span) {
        Set<String> words = new TreeSet<>();
        for (Sentence sentence : body.sentences()) {
            if (span.contains(sentence.span())) {
                sentence.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD)
                        .forEach(token -> words.add(Folding.fold(token.lemma())));
            }
        }
        return new Assertion(Assertion.Part.BODY, span, body.quote(span), span, "text", List.of(), List.of(),
                Scope.OPEN,
                Polarity.POSITIVE, Modality.ASSERTED, null, null, List.of(), List.of(), words, 0.5,
                List.of("the passage as a whole"));
    }
}
