package org.recoupe.mention;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

import org.recoupe.mention.Name.Type;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Language;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Reads names of organisations by their head: "Conseil de sécurité nationale irakien", "Zarkan Security Council". */
final class Organisations {

    private static final int LONGEST = 7;

    private final List<Token> tokens;
    private final NameLexicon lexicon;

    Organisations(List<Token> tokens, NameLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether a capitalized head of an organisation's name stands at a token. */
    boolean named(int first) {
        return first < tokens.size() && tokens.get(first).capitalized()
                && lexicon.has(NameCue.ORGANISATION_HEAD, tokens, first);
    }

    /** Whether a known name is only the begin of another's: "Conseil de sécurité" of "Conseil de sécurité irakien". */
    boolean longer(PhraseBook.Match<NameEntry> known) {
        return known.value().type() == Type.ORGANISATION && known.end() > known.first() + 1 && named(known.first())
                && lexicon.language() == Language.FR && known.end() < tokens.size() && adjective(known.end());
    }

    /** The organisation whose capitalized words stand between two tokens, or {@code null}. */
    NameDraft at(int first, int end) {
        boolean second = end > first + 1 && named(first + 1) && tokens.get(first).canBe(PartOfSpeech.ADJ);
        if (lexicon.language() == Language.FR && (named(first) || second)) {
            int last = french(first, end);
            return last > first + 1 || first > 0 ? draft(first, last) : null;
        }
        if (end > first + 1) {
            for (int at = first; at < end; at++) {
                if (lexicon.has(NameCue.ORGANISATION_WORD, tokens, at)
                        || lexicon.language() == Language.EN && at == end - 1 && named(at)) {
                    return draft(first, end);
                }
            }
        }
        return null;
    }

    private NameDraft draft(int first, int end) {
        String slug = slug(tokens.subList(first, end), Token::folded);
        return new NameDraft(tokens, first, end, Type.ORGANISATION, "org:" + slug, "organisation");
    }

    /** Takes adjectives, and complements with "de" that are no known names. */
    private int french(int first, int run) {
        int end = run;
        int complements = 0;
        while (end < tokens.size() && end < first + LONGEST) {
            if (adjective(end) && !disagreeing(tokens.get(first), tokens.get(end))) {
                end++;
            } else if (complements < 2 && complement(end)) {
                complements++;
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean complement(int at) {
        return lexicon.has(NameCue.OF, tokens, at) && at + 1 < tokens.size()
                && tokens.get(at + 1).part() == PartOfSpeech.NOUN
                && lexicon.at(tokens, at + 1) == null;
    }

    /** An adjective that is no participle: "les Forces déployées" are no name. */
    private boolean adjective(int at) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD || token.part() != PartOfSpeech.ADJ && !token.canBe(PartOfSpeech.ADJ)
                || token.part() == PartOfSpeech.VERB || token.part() == PartOfSpeech.ADV) {
            return false;
        }
        for (Reading reading : token.readings()) {
            if (reading.inflection().form() == VerbForm.PAST_PARTICIPLE && !token.capitalized()) {
                return false;
            }
        }
        return token.part() == PartOfSpeech.ADJ || token.part() == PartOfSpeech.NOUN;
    }

    private static boolean disagreeing(Token head, Token adjective) {
        Boolean one = head.reading().inflection().plural();
        Boolean other = adjective.reading().inflection().plural();
        return one != null && other != null && !one.equals(other);
    }

    /** The content words of a name, joined by hyphens: what its id is made of. */
    static String slug(List<Token> words, Function<Token, String> form) {
        StringJoiner slug = new StringJoiner("-");
        for (Token word : words) {
            if (word.part() != PartOfSpeech.ADP && word.part() != PartOfSpeech.DET || words.size() == 1) {
                slug.add(form.apply(word));
            }
        }
        return slug.length() == 0 ? form.apply(words.getFirst()) : slug.toString();
    }
}
