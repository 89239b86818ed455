package org.recoupe.mention;

import java.util.List;
import java.util.Locale;

import org.recoupe.text.Folding;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Language;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Tells which words of a sentence can be a counted noun, or narrow one. */
final class NounWords {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    NounWords(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether a token can be the noun that a number counts. */
    boolean noun(int at, boolean plural) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD || functional(token) || lexicon.has(Cue.NO_NOUN, tokens, at)) {
            return false;
        }
        if (token.part() == PartOfSpeech.PROPN && token.capitalized() && !token.canBe(PartOfSpeech.NOUN)) {
            return token.folded().endsWith("s") || token.folded().endsWith("x")
                    || !plural && lexicon.language() == Language.FR;
        }
        return token.canBe(PartOfSpeech.NOUN) && (!plural || plausiblyPlural(token))
                || !token.canBe(PartOfSpeech.VERB) && !token.canBe(PartOfSpeech.ADJ) && token.part() == PartOfSpeech.X;
    }

    private static boolean functional(Token token) {
        return switch (token.part()) {
            case ADP, DET, PRON, CCONJ, SCONJ, ADV, PUNCT, NUM -> true;
            default -> false;
        };
    }

    private static boolean plausiblyPlural(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.part() == PartOfSpeech.NOUN && !Boolean.FALSE.equals(reading.inflection().plural())) {
                return true;
            }
        }
        // uncountable and foreign nouns stand behind plurals too ("3 000 aircraft"), verbs in the singular do not
        return token.part() == PartOfSpeech.NOUN;
    }

    /** Whether a token is a noun in the plural. */
    boolean pluralNoun(int at) {
        for (Reading reading : tokens.get(at).readings()) {
            if (reading.part() == PartOfSpeech.NOUN && Boolean.TRUE.equals(reading.inflection().plural())) {
                return true;
            }
        }
        return tokens.get(at).part() == PartOfSpeech.PROPN && tokens.get(at).folded().endsWith("s");
    }

    /** Whether a word can be an adjective beside a noun. */
    boolean adjective(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.part() == PartOfSpeech.ADJ) {
            return true;
        }
        return lexicon.language() == Language.FR
                ? !functional(token) && token.canBe(PartOfSpeech.ADJ) && token.part() != PartOfSpeech.VERB
                : token.part() == PartOfSpeech.VERB && token.reading().inflection().form() == VerbForm.PAST_PARTICIPLE
                        && at + 1 < tokens.size() && tokens.get(at + 1).part() == PartOfSpeech.NOUN;
    }

    /** Whether an article or another determiner stands at a token. */
    boolean determiner(int at) {
        Token token = tokens.get(at);
        return token.part() == PartOfSpeech.DET || token.canBe(PartOfSpeech.DET) && token.canBe("le");
    }

    /** Whether a complement says when, not what ("3 000 soldats de janvier"). */
    boolean moment(int at) {
        return lexicon.has(Cue.YEAR, tokens, at);
    }

    /** The lemma of a token as a noun, of its plural where it is counted more than once. */
    String lemma(int at, boolean plural) {
        Token token = tokens.get(at);
        String form = token.text().toLowerCase(Locale.ROOT);
        String best = null;
        for (Reading reading : token.readings()) {
            if (reading.part() == PartOfSpeech.NOUN && (best == null || nearer(reading, best, form, plural))) {
                best = reading.lemma();
            }
        }
        String lemma = best == null ? token.lemma() : best;
        boolean unknown = plural && lemma.equals(form) && (lemma.indexOf('-') > 0 || token.capitalized());
        return unknown && best == null && lemma.endsWith("s") && lemma.length() > 3
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** Of the lemmas that a form can have, the one it is spelt like: "communes" is of "commune", not "commun". */
    private static boolean nearer(Reading reading, String best, String form, boolean plural) {
        boolean more = plural && !Boolean.FALSE.equals(reading.inflection().plural());
        return more && form.startsWith(reading.lemma())
                && (!form.startsWith(best) || reading.lemma().length() > best.length());
    }

    /** Adds the lemma of a word that narrows a noun, folded, once. */
    static void add(List<String> modifiers, Token token) {
        Reading chosen = token.reading();
        for (Reading reading : token.readings()) {
            if (reading.part() == PartOfSpeech.ADJ) {
                chosen = reading;
                break;
            }
        }
        String folded = Folding.fold(token.part() == PartOfSpeech.NOUN ? token.lemma() : chosen.lemma());
        if (!modifiers.contains(folded)) {
            modifiers.add(folded);
        }
    }
}
