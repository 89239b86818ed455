package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Name.Type;
import org.recoupe.mention.NameEntry.Use;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;

/** Finds the names of one sentence: those of the lexicon, and runs of capitalized words with what stands beside them. */
final class SentenceNames {

    private static final int LONGEST = 6;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final NameLexicon lexicon;
    private final Acronyms acronyms;
    private final CapitalizedWords capitals;
    private final Organisations organisations;
    private final NamePlaces places;
    private final KnownNames knownNames;
    private final UnknownNames unknownNames;

    SentenceNames(Sentence sentence, NameLexicon lexicon, Acronyms acronyms) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        this.acronyms = acronyms;
        capitals = new CapitalizedWords(tokens);
        organisations = new Organisations(tokens, lexicon);
        places = new NamePlaces(tokens, lexicon);
        knownNames = new KnownNames(tokens, lexicon);
        unknownNames = new UnknownNames(tokens, lexicon);
    }

    List<NameDraft> read() {
        List<NameDraft> drafts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NameDraft draft = at(at);
            if (draft == null) {
                at++;
            } else {
                if (!draft.id.isEmpty()) {
                    drafts.add(draft);
                }
                at = draft.end;
            }
        }
        return drafts;
    }

    private NameDraft at(int first) {
        Acronyms.Introduction introduction = acronyms.at(sentence, first);
        if (introduction != null) {
            PhraseBook.Match<NameEntry> known = lexicon.at(tokens, introduction.end() + 1);
            String id = known == null ? "org:" + introduction.acronym() : known.value().id();
            String rule = known == null ? "introduced" : "introduced, " + known.value().rule();
            return new NameDraft(tokens, first, introduction.end(), Type.ORGANISATION, id, rule);
        }
        PhraseBook.Match<NameEntry> known = lexicon.at(tokens, first);
        if (known != null && !organisations.longer(known)) {
            NameDraft draft = knownNames.read(known);
            if (draft != null) {
                return draft;
            }
            if (knownNames.language(known) && run(first) == known.end()) {
                return skip(first, known.end());
            }
        }
        return capitals.name(first) ? unknown(first) : null;
    }

    private NameDraft unknown(int first) {
        int end = run(first);
        int from = behindTitles(first, end);
        boolean titled = from > first || lexicon.before(NameCue.TITLE, tokens, first) != null
                || places.titleFurtherBack(first);
        if (from == end) {
            return organisations.named(first) ? organisations.at(first, end) : skip(first, end);
        }
        if (from == first) {
            NameDraft organisation = organisations.at(first, end);
            if (organisation != null) {
                return organisation;
            }
        }
        return unknownNames.read(from, end, titled);
    }

    /** The index after the titles that a run begins with: "Former Prime Minister". */
    private int behindTitles(int first, int end) {
        int from = first;
        for (int at = first; at < end && (at == from || !CapitalizedWords.unknown(tokens.get(at))); at++) {
            if (lexicon.has(NameCue.TITLE, tokens, at)) {
                from = at + 1;
            }
        }
        return from;
    }

    /** The index after the capitalized words that begin here, particles between them included. */
    private int run(int first) {
        int end = first + 1;
        while (end < tokens.size() && end < first + LONGEST) {
            if (stops(end) && !family(end)) {
                break;
            }
            if (initial(end)) {
                end += tokens.get(end + 1).is(".") ? 2 : 1;
            } else if (capitals.name(end)) {
                end++;
            } else if (lexicon.has(NameCue.PARTICLE, tokens, end) && end + 1 < tokens.size()
                    && CapitalizedWords.capital(tokens.get(end + 1)) && !stops(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a known family name ends the run that a given name began: "Volodymyr" before "Zelenskyy". */
    private boolean family(int at) {
        PhraseBook.Match<NameEntry> match = lexicon.at(tokens, at);
        return match.value().type() == Type.PERSON && match.end() == at + 1
                && !lexicon.has(NameCue.TITLE, tokens, at - 1) && CapitalizedWords.unknown(tokens.get(at - 1));
    }

    /** A known name begins, which a run of unknown words does not swallow. */
    private boolean stops(int at) {
        PhraseBook.Match<NameEntry> match = lexicon.at(tokens, at);
        if (match == null || lexicon.language() == Language.EN && organisations.named(match.end() - 1)) {
            return false;
        }
        return match.value().use() == Use.NAME || match.value().use() == Use.CAPITAL;
    }

    /** "W." inside a name. */
    private boolean initial(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.WORD && token.capitalized() && token.text().length() <= 2
                && at + 1 < tokens.size() && (token.text().endsWith(".") || tokens.get(at + 1).is("."));
    }

    private NameDraft skip(int first, int end) {
        return new NameDraft(tokens, first, end, Type.OTHER, "", "title alone");
    }

}
