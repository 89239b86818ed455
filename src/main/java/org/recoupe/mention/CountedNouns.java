package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.recoupe.text.Folding;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Language;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Finds the noun that a number counts, with its adjectives and its complements, in one sentence. */
final class CountedNouns {

    private static final int LONGEST = 8;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final boolean french;

    CountedNouns(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        french = lexicon.language() == Language.FR;
    }

    /** The noun phrase behind "de" and its article at a token, or {@code null}. */
    CountedNoun linked(int at, boolean plural) {
        if (!lexicon.has(Cue.OF, tokens, at)) {
            return null;
        }
        int noun = at + 1;
        while (noun < tokens.size() && noun < at + 3 && determiner(noun)) {
            noun++;
        }
        return at(noun, plural);
    }

    private boolean determiner(int at) {
        Token token = tokens.get(at);
        return token.part() == PartOfSpeech.DET || token.canBe(PartOfSpeech.DET) && token.canBe("le");
    }

    /** The noun phrase that begins at a token, its determiner apart, or {@code null}. */
    CountedNoun at(int first, boolean plural) {
        return french ? french(first, plural) : english(first, plural);
    }

    private CountedNoun french(int first, boolean plural) {
        List<String> modifiers = new ArrayList<>();
        int at = first;
        while (at < tokens.size() && at < first + 4 && lexicon.has(Cue.PRENOMINAL, tokens, at) && nounSoon(at + 1)) {
            add(modifiers, tokens.get(at));
            at++;
        }
        if (at + 1 < tokens.size() && !noun(at, plural) && adjective(at) && noun(at + 1, plural)) {
            add(modifiers, tokens.get(at));
            at++;
        }
        if (!noun(at, plural)) {
            return null;
        }
        return new CountedNoun(lemma(at, plural), modifiers, at, frenchTail(at + 1, modifiers));
    }

    private boolean nounSoon(int at) {
        return noun(at, false) || adjective(at) && noun(at + 1, false) || at < tokens.size()
                && lexicon.has(Cue.PRENOMINAL, tokens, at);
    }

    /** Takes adjectives and complements with "de" behind a noun; the index after them. */
    private int frenchTail(int from, List<String> modifiers) {
        int at = from;
        int complements = 0;
        while (at < tokens.size() && at < from + LONGEST) {
            if (adjective(at) && !lexicon.has(Cue.NO_NOUN, tokens, at)) {
                add(modifiers, tokens.get(at));
                at++;
            } else if (complements < 2 && lexicon.has(Cue.OF, tokens, at)) {
                int noun = at + 1;
                while (noun < tokens.size() && noun < at + 3 && tokens.get(noun).part() == PartOfSpeech.DET) {
                    noun++;
                }
                if (lexicon.has(Cue.PRENOMINAL, tokens, noun) && noun(noun + 1, false)) {
                    add(modifiers, tokens.get(noun));
                    noun++;
                }
                if (!noun(noun, false) || moment(noun)) {
                    break;
                }
                add(modifiers, tokens.get(noun));
                complements++;
                at = noun + 1;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a complement says when, not what ("3 000 soldats de janvier"). */
    private boolean moment(int at) {
        return lexicon.has(Cue.YEAR, tokens, at);
    }

    private CountedNoun english(int first, boolean plural) {
        List<Integer> run = new ArrayList<>();
        int head = -1;
        for (int at = first; at < tokens.size() && run.size() < LONGEST; at++) {
            boolean noun = noun(at, false);
            if (!noun && !adjective(at) && !acronym(at) && !prenominal(at)) {
                break;
            }
            boolean certain = tokens.get(at).part() == PartOfSpeech.NOUN || tokens.get(at).part() == PartOfSpeech.PROPN;
            if (head >= 0 && plural && pluralNoun(head) && !(certain && pluralNoun(at))) {
                break;
            }
            if (head >= 0 && !certain && !(plural && pluralNoun(at))) {
                break;
            }
            run.add(at);
            if (noun) {
                head = at;
            }
        }
        if (head < 0) {
            return null;
        }
        List<String> modifiers = new ArrayList<>();
        for (int at : run) {
            if (at < head) {
                add(modifiers, tokens.get(at));
            }
        }
        return new CountedNoun(lemma(head, plural), modifiers, head, englishTail(head + 1, modifiers));
    }

    private int englishTail(int at, List<String> modifiers) {
        if (!lexicon.has(Cue.OF, tokens, at)) {
            return at;
        }
        int noun = at + 1;
        while (noun < tokens.size() && noun < at + 4
                && (determiner(noun) || adjective(noun) && noun(noun + 1, false))) {
            noun++;
        }
        if (!noun(noun, false) || moment(noun)) {
            return at;
        }
        add(modifiers, tokens.get(noun));
        return noun + 1;
    }

    private boolean prenominal(int at) {
        return lexicon.has(Cue.PRENOMINAL, tokens, at);
    }

    private boolean acronym(int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && tokens.get(at).kind() == Token.Kind.WORD && text.equals(text.toUpperCase(
                Locale.ROOT));
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
            return token.folded().endsWith("s") || token.folded().endsWith("x") || !plural && french;
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

    private boolean adjective(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.part() == PartOfSpeech.ADJ) {
            return true;
        }
        return french
                ? !functional(token) && token.canBe(PartOfSpeech.ADJ) && token.part() != PartOfSpeech.VERB
                : token.part() == PartOfSpeech.VERB && token.reading().inflection().form() == VerbForm.PAST_PARTICIPLE
                        && at + 1 < tokens.size() && tokens.get(at + 1).part() == PartOfSpeech.NOUN;
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

    private static void add(List<String> modifiers, Token token) {
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
