package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.recoupe.mention.Mentions;
import org.recoupe.text.Document;
import org.recoupe.text.Sentence;
import org.recoupe.text.Sentence.Block;
import org.recoupe.text.Token;

/** Reads the claims of a document in one language. */
final class ClaimReader {

    /** Longer sentences are read in pieces, so that no page of hostile text costs more than its length. */
    private static final int LONGEST = 250;

    private final Lexicons lexicons;

    ClaimReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The claims of the document in the order of their quotes. */
    List<Assertion> read(Document document, Mentions named, Assertion.Part part) {
        MentionIndex mentions = new MentionIndex(named);
        List<ParsedSentence> sentences = new ArrayList<>();
        List<Timing> timings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() != Block.BOILERPLATE) {
                for (Sentence piece : pieces(sentence)) {
                    ParsedSentence parsed = ParsedSentence.of(document.text(), new Words(piece, lexicons.grammar()),
                            lexicons.embeddings());
                    new FactReader(parsed, lexicons.embeddings()).run();
                    sentences.add(parsed);
                    timings.add(new Timing(parsed, mentions, lexicons.terms(), document.publishedOn()));
                }
            }
        }
        new SpeakerReader(sentences, timings, mentions, lexicons.embeddings(), document.publishedOn())
                .run();
        List<Draft> drafts = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            drafts.addAll(drafts(sentences.get(s), timings.get(s), mentions));
        }
        new Context(drafts).carry();
        new ToldEvents(lexicons.events(), document.publishedOn()).date(drafts);
        List<Assertion> assertions = new ArrayList<>();
        AssertionWriter writer = new AssertionWriter(document, mentions, lexicons, part);
        for (Draft draft : drafts) {
            assertions.add(writer.write(draft));
        }
        assertions.sort(Comparator.comparing(Assertion::span));
        return assertions;
    }

    private List<Draft> drafts(ParsedSentence sentence, Timing timing, MentionIndex mentions) {
        Arguments arguments = new Arguments(sentence, mentions);
        List<Draft> drafts = new ClauseClaims(sentence, lexicons, arguments).run();
        drafts.removeIf(draft -> mentions.saysWhen(sentence.words, draft.trigger));
        drafts.addAll(new NounClaims(sentence, lexicons, arguments, mentions).run());
        drafts.addAll(new CountClaims(sentence, lexicons.events(), arguments, mentions).run());
        QuantityPlacing quantities = new QuantityPlacing(sentence, mentions);
        Voices voices = new Voices(sentence, mentions, timing, lexicons.embeddings());
        for (Draft draft : drafts) {
            voices.give(draft);
            timing.place(draft);
            quantities.place(draft);
        }
        return drafts;
    }

    private static List<Sentence> pieces(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= LONGEST) {
            return List.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            List<Token> some = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
            pieces.add(new Sentence(some.getFirst().span().union(some.getLast().span()), some, sentence.block()));
        }
        return pieces;
    }
}
