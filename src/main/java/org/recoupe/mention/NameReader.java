package org.recoupe.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.mention.Name.Type;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;

/**
 * Reads the persons, organisations, groups, countries and places that a text names. Spellings of one name share an id:
 * known ones by the lexicon, persons by how their names sound, acronyms by where the text introduces them.
 */
public final class NameReader {

    private final Map<Language, NameLexicon> lexicons = new EnumMap<>(Language.class);

    /** Loads the lexicons of all languages; a bad entry stops it with its file and line. */
    public NameReader() {
        for (Language language : Language.values()) {
            lexicons.put(language, NameLexicon.of(language));
        }
    }

    /** The names of a text in its order; they do not overlap. */
    public List<Name> read(Document document) {
        NameLexicon lexicon = lexicons.get(document.language());
        Acronyms acronyms = Acronyms.of(document);
        List<NameDraft> drafts = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() != Sentence.Block.BOILERPLATE) {
                drafts.addAll(new SentenceNames(sentence, lexicon, acronyms).read());
            }
        }
        resolve(drafts);
        return drafts.stream().map(NameDraft::freeze).toList();
    }

    /** Whether a lexicon has names of this id. */
    boolean knows(String id) {
        return lexicons.values().stream().anyMatch(lexicon -> lexicon.knows(id));
    }

    /** A lone word refers to the person whom the text names in full by it, where there is one only, or to its place. */
    private static void resolve(List<NameDraft> drafts) {
        Map<String, String> families = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (NameDraft draft : drafts) {
            if (draft.type == Type.PLACE) {
                places.add(draft.id);
            }
            if (draft.full()) {
                families.merge(PersonId.family(draft.id), draft.id, (one, other) -> one.equals(other) ? one : "");
            }
        }
        for (NameDraft draft : drafts) {
            if (draft.lone()) {
                String id = families.get(SoundKey.of(draft.tokens.get(draft.first).text()));
                if (id != null && !id.isEmpty()) {
                    draft.type = Type.PERSON;
                    draft.id = id;
                    draft.rule = "family name";
                } else if (draft.type == Type.OTHER && places.contains(draft.id.replace("other:", "place:"))) {
                    draft.type = Type.PLACE;
                    draft.id = draft.id.replace("other:", "place:");
                    draft.rule = "place elsewhere";
                }
            }
        }
    }
}
