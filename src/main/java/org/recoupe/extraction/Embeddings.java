package org.recoupe.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** The verbs, nouns and adjectives that govern events, from {@code lexicon/*}{@code /embedding.txt}. */
final class Embeddings {

    private final PhraseMap<Governing> verbs = new PhraseMap<>();
    private final Map<String, Embedding> nouns = new HashMap<>();
    private final Map<String, Embedding> adjectives = new HashMap<>();
    private final Map<String, Embedding> infinitives = new HashMap<>();
    private final Map<String, Embedding> modals = new HashMap<>();

    /** What a verb governs, and where its entry stands. */
    private record Governing(Embedding embedding, String rule) {}

    private Embeddings() {}

    /** Reads the governing words of a language. */
    static Embeddings of(Language language) {
        Embeddings embeddings = new Embeddings();
        for (Line line : Lexicon.entries(language.tag() + "/embedding.txt")) {
            embeddings.add(line);
        }
        return embeddings;
    }

    private void add(Line line) {
        int colon = line.text().indexOf(':');
        String[] key = colon < 0 ? new String[0] : line.text().substring(0, colon).strip().split("\\s+");
        if (key.length != 2) {
            throw line.error("wanted \"class verb: word, word\" (or noun, adjective, infinitive, modal)");
        }
        Embedding embedding = embedding(line, key[0]);
        for (String word : line.text().substring(colon + 1).split(",")) {
            String entry = Folding.fold(word.strip());
            if (entry.isEmpty() || !put(line, key[1], entry, embedding)) {
                throw line.error("an empty word, or one said twice: \"" + entry + '"');
            }
        }
    }

    private static Embedding embedding(Line line, String name) {
        try {
            return Embedding.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("no such class of governing words: " + name);
        }
    }

    private boolean put(Line line, String part, String entry, Embedding embedding) {
        return switch (part) {
            case "verb" -> verbs.put(entry, new Governing(embedding, line.where()));
            case "noun" -> nouns.put(entry, embedding) == null;
            case "adjective" -> adjectives.put(entry, embedding) == null;
            case "infinitive" -> infinitives.put(entry, embedding) == null;
            case "modal" -> modals.put(entry, embedding) == null;
            default -> throw line.error("wanted verb, noun, adjective, infinitive or modal, not " + part);
        };
    }

    /** What the verb at {@code head}, with the words that belong to it, makes of what it governs, or {@code null}. */
    Embedding verb(String[] lemmas, int head) {
        PhraseMap.Match<Governing> entry = verbs.find(lemmas, head);
        return entry == null ? null : entry.value().embedding();
    }

    /** Where the entry of the verb at {@code head} stands, or {@code null}. */
    String rule(String[] lemmas, int head) {
        PhraseMap.Match<Governing> entry = verbs.find(lemmas, head);
        return entry == null ? null : entry.value().rule();
    }

    /** The word after the verb at {@code head} and the words that belong to it ("ruled out"). */
    int end(String[] lemmas, int head) {
        PhraseMap.Match<Governing> entry = verbs.find(lemmas, head);
        return entry == null ? head + 1 : entry.end();
    }

    Embedding noun(String lemma) {
        return nouns.get(lemma);
    }

    Embedding adjective(String lemma) {
        return adjectives.get(lemma);
    }

    /** What a verb makes of an infinitive right behind it, where that is not what it makes of a clause. */
    Embedding infinitive(String lemma) {
        return infinitives.get(lemma);
    }

    Embedding modal(String lemma) {
        return modals.get(lemma);
    }

    /** Whether the word reports what is said: a verb of saying, believing or denying. */
    boolean reports(String[] lemmas, int head) {
        Embedding embedding = verb(lemmas, head);
        return embedding == Embedding.SAY || embedding == Embedding.BELIEVE || embedding == Embedding.DENY;
    }
}
