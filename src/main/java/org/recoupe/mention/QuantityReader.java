package org.recoupe.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;

/** Reads the quantities of a text: numbers with what they count, how exact they are, and what they are to each other. */
public final class QuantityReader {

    private final Map<Language, QuantityLexicon> lexicons = new EnumMap<>(Language.class);

    /** Loads the lexicons of all languages; a bad entry stops it with its file and line. */
    public QuantityReader() {
        for (Language language : Language.values()) {
            lexicons.put(language, QuantityLexicon.of(language));
        }
    }

    /** The quantities of a text in its order; numbers inside its moments are none, those of durations are. */
    public List<Quantity> read(Document document, List<Moment> moments) {
        QuantityLexicon lexicon = lexicons.get(document.language());
        List<QuantityDraft> all = new ArrayList<>();
        QuantityDraft tallied = null;
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            List<Moment> inside = new ArrayList<>();
            while (next < moments.size() && moments.get(next).span().start() < sentence.span().end()) {
                inside.add(moments.get(next++));
            }
            if (sentence.block() == Sentence.Block.BOILERPLATE) {
                continue;
            }
            List<QuantityDraft> drafts = new SentenceQuantities(document.text(), sentence, lexicon, inside).read();
            new QuantityRelations(sentence.tokens(), lexicon, drafts,
                    all.isEmpty() ? null : all.getLast()).relate();
            tallied = new QuantityGaps(sentence.tokens(), lexicon, drafts, tallied).fill();
            all.addAll(drafts);
        }
        return frozen(all);
    }

    private static List<Quantity> frozen(List<QuantityDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).index = i;
        }
        return drafts.stream().map(QuantityDraft::freeze).toList();
    }
}
