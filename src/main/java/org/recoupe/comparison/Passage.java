package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.mention.Mentions;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Document;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * A few sentences of a text as a comparison sees them: their content words with polarity, their cues, dates, numbers.
 *
 * @param span where it stands in its text
 * @param words content words in order
 * @param cues how often each cue is heard
 * @param negations number of grammatical negations of each sentence
 * @param reaches the stretches that stand under a negation
 * @param places the names among the words that are said to be where it is so
 * @param complements the nouns among the words that a preposition hangs on the word before them
 * @param moments dates named in it
 * @param quantities numbers named in it
 */
record Passage(Span span, List<Word> words, Map<Cue, Integer> cues, List<Integer> negations, List<Span> reaches,
        List<Word> places, Set<Word> complements, List<Moment> moments, List<Quantity> quantities) {

    /** Bounds the work on one pair. */
    private static final int MOST_WORDS = 250;

    /** Reads sentences that stand side by side. */
    static Passage of(Document document, List<Sentence> sentences, Mentions mentions, Cues cues) {
        Span span = sentences.getFirst().span().union(sentences.getLast().span());
        List<Word> words = new ArrayList<>();
        Map<Cue, Integer> heard = new EnumMap<>(Cue.class);
        List<Integer> negations = new ArrayList<>();
        List<Span> reaches = new ArrayList<>();
        List<Word> places = new ArrayList<>();
        Set<Word> complements = new HashSet<>();
        for (Sentence sentence : sentences) {
            Negations polarity = new Negations(cues, sentence.tokens());
            reaches.addAll(polarity.reaches());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                hear(cues, sentence.tokens(), i, heard);
                Word word = word(sentence.tokens().get(i), polarity.negated(i), negations.size(), cues);
                if (word != null && words.size() < MOST_WORDS) {
                    words.add(word);
                    if (word.name() && i > 0 && cues.at(Cue.PLACE, sentence.tokens(), i - 1) > 0) {
                        places.add(word);
                    }
                    if ((word.part() == PartOfSpeech.NOUN || word.name()) && complement(cues, sentence.tokens(), i)) {
                        complements.add(word);
                    }
                }
            }
            negations.add(polarity.count());
        }
        List<Moment> moments = mentions.moments().stream().filter(moment -> span.contains(moment.span())).toList();
        places.removeIf(place -> moments.stream().anyMatch(moment -> moment.span().contains(place.span())));
        return new Passage(span, words, heard, negations, reaches, places, complements, moments,
                mentions.quantities().stream().filter(quantity -> span.contains(quantity.span())).toList());
    }

    /** Whether a preposition stands before a noun, with no more than an article between the two. */
    private static boolean complement(Cues cues, List<Token> tokens, int noun) {
        return noun > 1 && cues.at(Cue.COMPLEMENT, tokens, noun - 1) > 0
                || noun > 2 && tokens.get(noun - 1).part() == PartOfSpeech.DET
                        && cues.at(Cue.COMPLEMENT, tokens, noun - 2) > 0;
    }

    private static void hear(Cues cues, List<Token> tokens, int at, Map<Cue, Integer> heard) {
        for (Cue cue : List.of(Cue.DENIAL, Cue.RUMOUR, Cue.IMPLICIT)) {
            if (cues.at(cue, tokens, at) > 0) {
                heard.merge(cue, 1, Integer::sum);
            }
        }
    }

    private static Word word(Token token, boolean negated, int sentence, Cues cues) {
        double weight = switch (token.part()) {
            case PROPN -> 1.2;
            case NOUN -> 1;
            case ADJ, VERB -> 0.8;
            case ADV -> 0.3;
            default -> 0;
        };
        String lemma = Folding.fold(token.lemma());
        if (weight == 0 || token.kind() != Token.Kind.WORD || lemma.length() < 2) {
            return null;
        }
        if (lemma.startsWith("non-")) {
            return new Word(token.span(), lemma.substring(4), token.part(), weight, !negated, sentence);
        }
        return new Word(token.span(), lemma.startsWith("anti-") ? lemma.substring(5) : lemma, token.part(),
                cues.is(Cue.LIGHT, lemma) ? weight * 0.2 : weight, negated, sentence);
    }

    /** How often a cue is heard. */
    int heard(Cue cue) {
        return cues.getOrDefault(cue, 0);
    }

    /** How many grammatical negations it holds. */
    int negationCount() {
        return negations.stream().mapToInt(Integer::intValue).sum();
    }

    /** What its content words weigh together. */
    double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    /** Whether it holds a word of this part of speech. */
    boolean holds(PartOfSpeech part) {
        return words.stream().anyMatch(word -> word.part() == part);
    }
}
