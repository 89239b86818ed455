package org.recoupe.extraction;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** The closed classes of a language's words that the clause parser goes by, from {@code lexicon/*}{@code /grammar.txt}. */
final class Grammar {

    /** A closed class of words, named in the file in lower case with hyphens. */
    enum Category {
        ALWAYS_VERB, NEVER_VERB, ALWAYS_PRONOUN, PERFECT_AUXILIARY, PASSIVE_AUXILIARY, GOING_AUXILIARY, MODAL,
        UNACCUSATIVE,
        NEGATION_PARTICLE,
        NEGATOR, NEGATIVE_QUANTIFIER, BARE_NEGATION, RESTRICTOR, NOT_ONLY, CLITIC, REFLEXIVE, SUBJECT_PRONOUN, ARTICLE,
        RELATIVE, COMPLETIVE, INTERROGATIVE, HYPOTHETIC, SUBORDINATOR, SUBJECT_SUBORDINATOR, COMPARING, INVERTING,
        HELPER, EXPLETIVE,
        PURPOSE, COORDINATOR,
        ADVERSATIVE, BY_AGENT, OF, PRIVATIVE, INFINITIVE_MARKER, LOCATIVE, ATTRIBUTION, SPEECH_NOUN, DEMONSTRATIVE,
        ANAPHOR, NO,
        FALSE_ATTRIBUTE, NOMINAL_NEGATION, WEAK_ATTRIBUTE, LIGHT_VERB, COPULA, EVENT_ENDING, NO_EVENT, SPEAKER_ADVERB,
        HEDGE, PRESENT_STATE, ADVERBIAL, HUMAN_HEAD, TIME_NOUN, CAPITAL_TIME, BASE, BASE_OF_CHANGE, MOVED, THAT_IS,
        PRENOMINAL,
        PRESUPPOSING,
        NEED_VERB, QUOTE_VERB, CORRELATIVE, DUE_VERB, CONTRACTED, QUANTIFIED_LITTLE, ASIDE, AUDIENCE, NEVER_PARTICIPLE,
        PART_OF_TIME,
        PRESENT_ADVERB,
        CITE_VERB, EVENT_NOUN,
        FEMININE_NAME, MASCULINE_NAME, FEMININE, MASCULINE, FEMININE_PRONOUN, MASCULINE_PRONOUN, PLURAL_PRONOUN,
        SINGULAR_PRONOUN, ALLEGATION, ADDRESSING_VERB, FIRST_PERSON, NO_VOICE, COLLECTIVE, AIMING,
        RESUMING, PARTITIVE, VIEW, SHARING, SUBJECT_RELATIVE, OBJECT_RELATIVE, ANTECEDENT,
        EITHER_CASE, ELLIPTIC, CAPITAL_PREPOSITION, COMPARATIVE, PARTICIPLE_NEGATOR, PLAIN_NEGATOR, INDEFINITE, SAME,
        PERFECT_INFINITIVE, PERFECT_GERUND, THAT_IS_WHAT, TOPIC, DEFINITE, OFFICE_NOUN, UNDER, DURING, FORMER,
        SINCE_THEN, AFTERWARDS, AGO,
        PRESENTING, OCCURRING, OCCURRING_REFLEXIVE, PRONOMINAL, DROPPING, NO_ACT, OBJECT_CONTROL, KEEPING_FROM,
        CONTRARY, IMPERSONAL, DISCLAIMING,
        PREPOSITION
    }

    /** Bounds the memory that hostile text can take. */
    private static final int MOST_FOLDED = 60_000;

    private static final Word UNLISTED = new Word(EnumSet.noneOf(Category.class), EnumSet.noneOf(Category.class));

    private final Language language;
    private final Map<Category, Set<String>> words = new EnumMap<>(Category.class);
    private final Map<String, Word> byWord = new HashMap<>();
    private final Map<Category, PhraseMap<String>> phrases = new EnumMap<>(Category.class);
    private final Map<String, String> folded = new ConcurrentHashMap<>();

    /**
     * What the classes have of a word.
     *
     * @param classes those that it is of
     * @param openings those of which a phrase begins with it
     */
    record Word(Set<Category> classes, Set<Category> openings) {}

    private Grammar(Language language) {
        this.language = language;
    }

    /** Reads the classes of a language; one class that the file lacks is empty. */
    static Grammar of(Language language) {
        Grammar grammar = new Grammar(language);
        for (Line line : Lexicon.entries(language.tag() + "/grammar.txt")) {
            grammar.add(line);
        }
        return grammar;
    }

    private void add(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            throw line.error("wanted \"class: word, word\"");
        }
        Category category = category(line, line.text().substring(0, colon).strip());
        Set<String> listed = words.computeIfAbsent(category, c -> new HashSet<>());
        PhraseMap<String> listedPhrases = phrases.computeIfAbsent(category, c -> new PhraseMap<>());
        for (String word : line.text().substring(colon + 1).split(",")) {
            String entry = word.strip();
            if (entry.isEmpty() || !listed.add(entry)) {
                throw line.error("an empty word, or one said twice: \"" + entry + '"');
            }
            listedPhrases.put(entry, entry);
            known(entry).classes().add(category);
            known(entry.split("\\s+")[0]).openings().add(category);
        }
    }

    private Word known(String word) {
        return byWord.computeIfAbsent(word,
                listed -> new Word(EnumSet.noneOf(Category.class), EnumSet.noneOf(Category.class)));
    }

    private static Category category(Line line, String name) {
        for (Category category : Category.values()) {
            if (category.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return category;
            }
        }
        throw line.error("no such class of words: " + name);
    }

    /** A lemma folded; lemmas are few, so each is folded once. */
    String folded(String lemma) {
        String known = folded.get(lemma);
        if (known == null) {
            known = Folding.fold(lemma);
            if (folded.size() < MOST_FOLDED) {
                folded.put(lemma, known);
            }
        }
        return known;
    }

    Language language() {
        return language;
    }

    /** The words and phrases of a class. */
    Set<String> words(Category category) {
        return words.getOrDefault(category, Set.of());
    }

    /** What the classes have of a word, folded or a lemma as the file has it. */
    Word word(String word) {
        return byWord.getOrDefault(word, UNLISTED);
    }

    /** Whether a word, folded or a lemma as the file has it, is of the class. */
    boolean is(Category category, String word) {
        return word(word).classes().contains(category);
    }

    /** The number of words of the longest phrase of the class that begins at {@code at}, or 0. */
    int match(Category category, String[] folded, int at) {
        PhraseMap<String> listed = phrases.get(category);
        return listed == null ? 0 : listed.length(folded, at);
    }
}
