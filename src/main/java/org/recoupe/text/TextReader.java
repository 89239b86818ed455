package org.recoupe.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.recoupe.text.Sentence.Block;

/** Reads a text into sentences of tagged tokens; built once, used by any number of threads. */
public final class TextReader {

    private final Map<Language, Pipeline> pipelines = new EnumMap<>(Language.class);
    private final LanguageDetector detector = new LanguageDetector();

    /** Loads the dictionaries and lexicons of all languages. */
    public TextReader() {
        for (Language language : Language.values()) {
            Vocabulary vocabulary = Vocabulary.of(language);
            pipelines.put(language, new Pipeline(Tokenizer.of(language, vocabulary), SentenceSplitter.of(language),
                    Blocks.of(language), Tagger.of(language)));
        }
    }

    /**
     * Cuts a text of a known language, or of one to be detected where {@code language} is {@code null}; a text in which
     * no known language is detected is read as French.
     */
    public Document read(String text, Language language, LocalDate publishedOn) {
        Language spoken = language == null ? detector.detect(text).orElse(Language.FR) : language;
        return new Document(text, spoken, publishedOn, pipelines.get(spoken).sentences(text));
    }

    private record Pipeline(Tokenizer tokenizer, SentenceSplitter splitter, Blocks blocks, Tagger tagger) {

        List<Sentence> sentences(String text) {
            List<List<List<Token>>> cut = splitter.split(text, tokenizer.tokens(text));
            List<Block> kinds = blocks.kinds(cut);
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                for (List<Token> tokens : cut.get(i)) {
                    Span span = tokens.getFirst().span().union(tokens.getLast().span());
                    sentences.add(new Sentence(span, tagger.tag(tokens), kinds.get(i)));
                }
            }
            return sentences;
        }
    }
}
