package org.recoupe.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;

/**
 * Reads the temporal expressions of a text, with values in the terms of TIMEX3; built once, used by any number of
 * threads. What it knows of a language stands in {@code lexicon/*}{@code /moments/}; work is linear in the text.
 */
public final class MomentReader {

    private final Map<Language, MomentRules> rules = new EnumMap<>(Language.class);

    /** Reads the rules of all languages; throws a LexiconException where one can't be read. */
    public MomentReader() {
        for (Language language : Language.values()) {
            rules.put(language, MomentRules.of(language));
        }
    }

    /** The moments that a text names, in its order. */
    public List<Moment> read(Document document) {
        Discourse discourse = new Discourse(document.publishedOn());
        List<Moment> moments = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            moments.addAll(new SentenceMoments(rules.get(document.language()), discourse, sentence).read());
        }
        return moments;
    }
}
