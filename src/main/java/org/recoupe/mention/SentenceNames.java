package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Name.Type;
import org.recoupe.mention.NameEntry.Use;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;
import org.recoupe.text.PartOfSpeech;
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

    SentenceNames(Sentence sentence, NameLexicon lexicon, Acronyms acronyms) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        this.acronyms = acronyms;
        capitals = new CapitalizedWords(tokens);
        organisations = new Organisations(tokens, lexicon);
        places = new NamePlaces(tokens, lexicon);
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
            return new NameDraft(tokens, first, introduction.end(), Type.ORGANISATION, id, "introduced");
        }
        PhraseBook.Match<NameEntry> known = lexicon.at(tokens, first);
        if (known != null && !organisations.longer(known)) {
            NameDraft draft = known(known);
            if (draft != null) {
                return draft;
            }
        }
        return capitals.name(first) ? unknown(first) : null;
    }

    private NameDraft known(PhraseBook.Match<NameEntry> match) {
        NameEntry entry = match.value();
        int first = match.first();
        String rule = "lexicon";
        Type type = entry.type();
        String id = entry.id();
        switch (entry.use()) {
            case CAPITAL -> {
                if (places.place(first, match.end())) {
                    return new NameDraft(tokens, first, match.end(), Type.PLACE, "place:" + slug(first, match.end()),
                            "capital");
                }
                rule = "capital for its government";
            }
            case ADJECTIVE -> {
                if (lexicon.before(NameCue.LANGUAGE_BEFORE, tokens, first) != null) {
                    return null;
                }
                boolean people = lexicon.language() == Language.FR && tokens.get(first).capitalized()
                        && places.determined(first);
                type = people ? Type.GROUP : type;
                rule = people ? "people" : "adjective";
            }
            case PEOPLE -> rule = "people";
            case NAME -> {
                int person = personEnd(match);
                if (person > match.end()) {
                    return null;
                }
            }
        }
        return new NameDraft(tokens, first, match.end(), type, id, rule);
    }

    /** "Jordan Keller" is no country: a known country's name before another, unknown one. */
    private int personEnd(PhraseBook.Match<NameEntry> match) {
        int end = match.end();
        boolean country = match.value().type() == Type.COUNTRY && end == match.first() + 1;
        return country && lexicon.language() == Language.EN && end < tokens.size() && capitals.name(end)
                && CapitalizedWords.unknown(tokens.get(end)) && lexicon.at(tokens, end) == null ? end + 1 : end;
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
        return person(from, end, titled);
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
            if (end > first && stops(end)) {
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

    private NameDraft person(int first, int end, boolean titled) {
        if (end == first + 1) {
            return single(first, titled);
        }
        boolean place = !titled && (places.strictly(first) || lexicon.has(NameCue.PLACE_BEFORE, tokens, first));
        if (place) {
            return new NameDraft(tokens, first, end, Type.PLACE, "place:" + slug(first, end), "place");
        }
        boolean person = titled || personal(tokens.get(first)) && (CapitalizedWords.unknown(tokens.get(first))
                || CapitalizedWords.unknown(tokens.get(end - 1)));
        return person
                ? new NameDraft(tokens, first, end, Type.PERSON, PersonId.of(words(first, end)),
                        titled ? "title" : "full name")
                : new NameDraft(tokens, first, end, Type.OTHER, "other:" + slug(first, end), "words");
    }

    private static boolean personal(Token token) {
        return CapitalizedWords.unknown(token) || token.part() == PartOfSpeech.PROPN;
    }

    private NameDraft single(int at, boolean titled) {
        Token token = tokens.get(at);
        if (CapitalizedWords.acronym(token) && !lexicon.has(NameCue.NOT_A_NAME, tokens, at)) {
            return new NameDraft(tokens, at, at + 1, Type.ORGANISATION, "org:" + token.folded(), "acronym");
        }
        if (lexicon.has(NameCue.NOT_A_NAME, tokens, at)) {
            return null;
        }
        if (titled) {
            return new NameDraft(tokens, at, at + 1, Type.PERSON, PersonId.of(List.of(token.text())), "title");
        }
        if (places.place(at, at + 1)) {
            return new NameDraft(tokens, at, at + 1, Type.PLACE, "place:" + slug(at, at + 1), "place");
        }
        return CapitalizedWords.unknown(token)
                ? new NameDraft(tokens, at, at + 1, Type.OTHER, "other:" + slug(at, at + 1), "word")
                : null;
    }

    private NameDraft skip(int first, int end) {
        return new NameDraft(tokens, first, end, Type.OTHER, "", "title alone");
    }

    private List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (tokens.get(at).text().length() > 1 && tokens.get(at).kind() == Token.Kind.WORD
                    && (!lexicon.has(NameCue.PARTICLE, tokens, at) || at == first)) {
                words.add(tokens.get(at).text());
            }
        }
        return words.isEmpty() ? List.of(tokens.get(first).text()) : words;
    }

    private String slug(int first, int end) {
        return Organisations.slug(tokens.subList(first, end), token -> Folding.fold(token.text()));
    }
}
