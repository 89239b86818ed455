package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Tells by the words before a name whether it says where, and whether it is that of a titled person. */
final class NamePlaces {

    private static final int REACH = 4;

    private final List<Token> tokens;
    private final NameLexicon lexicon;

    NamePlaces(List<Token> tokens, NameLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether a name is that of a place: a preposition of place before, or a dateline's comma or bracket behind. */
    boolean place(int first, int end) {
        if (before(first)) {
            return true;
        }
        return first == 0 && end < tokens.size()
                && (tokens.get(end).is("(") || tokens.get(end).is(",") && tokens.get(0).text().length() > 1
                        && (dated(end) || allCapitals(tokens.get(0))));
    }

    private boolean dated(int comma) {
        return comma + 1 < tokens.size() && tokens.get(comma + 1).kind() == Token.Kind.NUMBER;
    }

    private static boolean allCapitals(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean before(int first) {
        return lexicon.before(NameCue.PLACE_BEFORE, tokens, first) != null;
    }

    /** Whether a noun of place stands before ("le port de X"), not only a preposition that persons take too. */
    boolean strictly(int first) {
        PhraseBook.Match<NameCue> match = lexicon.before(NameCue.PLACE_BEFORE, tokens, first);
        return match != null
                && (match.end() - match.first() > 1 || tokens.get(match.first()).part() == PartOfSpeech.NOUN);
    }

    /** "le général à la retraite Marc Kimoun": a title, adjectives or "à la retraite" later. */
    boolean titleFurtherBack(int first) {
        for (int at = first - 1; at >= 0 && at >= first - REACH; at--) {
            Token token = tokens.get(at);
            if (lexicon.before(NameCue.TITLE, tokens, at + 1) != null) {
                return true;
            }
            boolean between = token.part() == PartOfSpeech.ADJ || token.part() == PartOfSpeech.NOUN
                    || token.part() == PartOfSpeech.ADP || token.canBe(PartOfSpeech.ADJ)
                    || token.part() == PartOfSpeech.DET && at < first - 1;
            if (!between || token.kind() != Token.Kind.WORD || at == first - 1 && token.part() == PartOfSpeech.ADP) {
                return false;
            }
        }
        return false;
    }

    /** Whether an article stands before, so that a capitalized adjective is a people ("les Allemands"). */
    boolean determined(int first) {
        return first == 0 || tokens.get(first - 1).part() == PartOfSpeech.DET
                || tokens.get(first - 1).part() == PartOfSpeech.ADP || tokens.get(first - 1).part() == PartOfSpeech.NUM
                || tokens.get(first - 1).kind() == Token.Kind.NUMBER;
    }
}
