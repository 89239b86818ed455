package org.recoupe.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Inflection;
import org.recoupe.text.Language;
import org.recoupe.text.Reading;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words of one sentence as the clause parser sees them: folded forms, lemmas and tags side by side, by index. */
final class Words {

    final Sentence sentence;
    final Grammar grammar;
    final int size;
    final String[] folded;
    final String[] lemmas;
    final Tag[] tags;
    final Inflection.VerbForm[] forms;
    private final List<Token> tokens;
    private final Looked[] looked;
    private final Looked[] lookedLemmas;

    /** What the grammar has of a word, looked up once for as long as it is taken for the same. */
    private record Looked(String form, Grammar.Word word) {}

    Words(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
        tokens = sentence.tokens();
        size = tokens.size();
        folded = new String[size];
        lemmas = new String[size];
        tags = new Tag[size];
        forms = new Inflection.VerbForm[size];
        looked = new Looked[size];
        lookedLemmas = new Looked[size];
        for (int i = 0; i < size; i++) {
            folded[i] = tokens.get(i).folded();
            String text = tokens.get(i).text();
            if (folded[i].equals("ou") && text.indexOf(0xf9) > 0 || folded[i].equals("du") && text.indexOf(0xfb) > 0) {
                // folding makes one word of "ou" and "où", of "du" and "dû", which do different things
                folded[i] = text.toLowerCase(Locale.ROOT);
            }
            take(i, tokens.get(i).reading());
            if (capitals(text) && (is(i, Category.RELATIVE) || is(i, Category.SUBJECT_PRONOUN))) {
                // "the WHO": an acronym
                folded[i] = text;
                lemmas[i] = text;
                tags[i] = Tag.PROPN;
                forms[i] = null;
            }
        }
        new TagRepair(this).run();
    }

    private static boolean capitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1;
    }

    /** Reads a word this way from here on. */
    void take(int i, Reading reading) {
        lemmas[i] = grammar.folded(reading.lemma());
        tags[i] = Tag.of(reading);
        forms[i] = reading.inflection().form();
    }

    /** Reads a word by its first reading with the tag, where it has one; returns whether it has. */
    boolean takeAs(int i, Tag tag) {
        Reading found = null;
        for (Reading reading : tokens.get(i).readings()) {
            if (tag.fits(reading) && (found == null || rare(found) && !rare(reading))) {
                found = reading;
            }
        }
        if (found != null) {
            take(i, found);
        }
        return found != null;
    }

    /** News hardly commands or wishes in a main clause; of English forms with two lemmas the past is likelier ("fell"). */
    private boolean rare(Reading reading) {
        Inflection.VerbForm form = reading.inflection().form();
        return form == Inflection.VerbForm.PRESENT && grammar.language() == Language.EN
                || form == Inflection.VerbForm.IMPERATIVE || form == Inflection.VerbForm.SUBJUNCTIVE;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether the word can have the tag. */
    boolean can(int i, Tag tag) {
        if (i < 0 || i >= size) {
            return false;
        }
        if (tags[i] == tag) {
            return true;
        }
        for (Reading reading : tokens.get(i).readings()) {
            if (tag.fits(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word at the index and it has the tag. */
    boolean tagged(int i, Tag tag) {
        return i >= 0 && i < size && tags[i] == tag;
    }

    /** Whether the word's folded form is of the class. */
    boolean is(int i, Category category) {
        return i >= 0 && i < size && word(looked, folded, i).classes().contains(category);
    }

    /** The number of words of the longest phrase of the class that begins at the index, or 0. */
    int match(int i, Category category) {
        return word(looked, folded, i).openings().contains(category) ? grammar.match(category, folded, i) : 0;
    }

    private Grammar.Word word(Looked[] known, String[] forms, int i) {
        if (known[i] == null || known[i].form() != forms[i]) {
            known[i] = new Looked(forms[i], grammar.word(forms[i]));
        }
        return known[i].word();
    }

    /** Whether the word's lemma is of the class. */
    boolean lemmaIs(int i, Category category) {
        return i >= 0 && i < size && word(lookedLemmas, lemmas, i).classes().contains(category);
    }

    /** Whether the word is a unit or a name of time; "march" and "may" are without a capital none. */
    boolean timeNoun(int i) {
        return lemmaIs(i, Category.TIME_NOUN)
                && (!is(i, Category.CAPITAL_TIME) || token(i).capitalized());
    }

    boolean is(int i, String form) {
        return i >= 0 && i < size && folded[i].equals(form);
    }

    /** Whether the word is a sign of the given characters. */
    boolean sign(int i, String characters) {
        return tagged(i, Tag.PUNCT) && characters.indexOf(folded[i].charAt(0)) >= 0;
    }

    /** Whether the word is the hyphen of a compound ("34-year-old"). */
    boolean hyphen(int i) {
        return i > 0 && i + 1 < size && sign(i, "-") && tags[i + 1] != Tag.NUM && tags[i + 1].nominal()
                && token(i - 1).span().end() == token(i).span().start()
                && token(i).span().end() == token(i + 1).span().start();
    }

    boolean quoteMark(int i) {
        return sign(i, "«»“”\"„‘’");
    }

    /** The folded words from {@code from} to before {@code to}. */
    String phrase(int from, int to) {
        return String.join(" ", Arrays.asList(folded).subList(from, to));
    }

    /** The span from word {@code from} to before word {@code to}. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The first word that ends after the place in the text, or {@link #size}. */
    int at(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
