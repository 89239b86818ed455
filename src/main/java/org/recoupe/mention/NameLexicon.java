package org.recoupe.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Name.Type;
import org.recoupe.mention.NameEntry.Use;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;
import org.recoupe.text.Token;

/** The names that one language knows beforehand, and the words that tell what kind of name stands beside them. */
final class NameLexicon {

    /** The data files of each language. */
    static final List<String> FILES = List.of("countries.txt", "names.txt", "name-cues.txt");

    private final Language language;
    private final PhraseBook<NameEntry> names = new PhraseBook<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<NameCue, PhraseBook<NameCue>> cues = new EnumMap<>(NameCue.class);

    private NameLexicon(Language language) {
        this.language = language;
        for (NameCue cue : NameCue.values()) {
            cues.put(cue, new PhraseBook<>());
        }
    }

    static NameLexicon of(Language language) {
        String folder = language.tag() + "/";
        return of(language, Lexicon.entries(folder + FILES.get(0)), Lexicon.entries(folder + FILES.get(1)),
                Lexicon.entries(folder + FILES.get(2)));
    }

    static NameLexicon of(Language language, List<Line> countries, List<Line> names, List<Line> cues) {
        NameLexicon lexicon = new NameLexicon(language);
        countries.forEach(lexicon::addCountry);
        names.forEach(lexicon::addName);
        cues.forEach(lexicon::addCue);
        return lexicon;
    }

    private void addCountry(Line line) {
        List<String> fields = line.fields("\\|");
        if (fields.size() != 5 || !fields.get(0).equals("country") || fields.get(1).isEmpty()
                || fields.get(2).isEmpty()) {
            throw line.error("wanted \"country | id | names | capitals | adjectives\"");
        }
        String id = "country:" + fields.get(1);
        for (String name : list(fields.get(2))) {
            add(line, name, Type.COUNTRY, id, Use.NAME);
        }
        for (String capital : list(fields.get(3))) {
            add(line, capital, Type.COUNTRY, id, Use.CAPITAL);
        }
        for (String adjective : list(fields.get(4))) {
            addAdjective(line, adjective, id);
        }
    }

    private void addAdjective(Line line, String adjective, String id) {
        if (language == Language.FR) {
            CountryForms.french(adjective).forEach(form -> add(line, form, Type.COUNTRY, id, Use.ADJECTIVE));
            return;
        }
        add(line, adjective, Type.COUNTRY, id, Use.ADJECTIVE);
        String people = CountryForms.englishPeople(adjective);
        if (people != null) {
            add(line, people, Type.GROUP, id, Use.PEOPLE);
        }
    }

    private void addName(Line line) {
        List<String> fields = line.fields("\\|");
        if (fields.size() != 3 || fields.get(1).isEmpty() || list(fields.get(2)).isEmpty()) {
            throw line.error("wanted \"type | id | alias, alias…\"");
        }
        Type type = type(line, fields.get(0));
        List<String> aliases = list(fields.get(2));
        String id = type == Type.PERSON
                ? PersonId.of(List.of(aliases.getFirst().split(" ")))
                : prefix(type) + fields.get(1);
        aliases.forEach(alias -> add(line, alias, type, id, Use.NAME));
    }

    private static Type type(Line line, String written) {
        return switch (written) {
            case "organisation" -> Type.ORGANISATION;
            case "group" -> Type.GROUP;
            case "place" -> Type.PLACE;
            case "person" -> Type.PERSON;
            default -> throw line.error("no such type: " + written);
        };
    }

    /** What the ids of a type begin with. */
    static String prefix(Type type) {
        return switch (type) {
            case ORGANISATION -> "org:";
            case PERSON -> "person:";
            default -> type.name().toLowerCase(Locale.ROOT) + ":";
        };
    }

    private void addCue(Line line) {
        List<String> fields = line.fields("\\|");
        if (fields.size() != 2 || fields.get(1).isEmpty()) {
            throw line.error("wanted \"cue | phrase\"");
        }
        NameCue cue = NameCue.ofKeyword(fields.get(0)).orElseThrow(() -> line.error("no such cue: " + fields.get(0)));
        cues.get(cue).add(fields.get(1), cue);
    }

    private void add(Line line, String alias, Type type, String id, Use use) {
        ids.add(id);
        boolean capitals = alias.length() > 1 && alias.equals(alias.toUpperCase(Locale.ROOT)) && alias.indexOf(' ') < 0;
        boolean capital = Character.isUpperCase(alias.codePointAt(0));
        names.add(Folding.fold(alias).replace("/", " "),
                new NameEntry(type, id, capitals ? alias : null, capital, use, line.where()));
    }

    private static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*,\\s*"));
    }

    boolean knows(String id) {
        return ids.contains(id);
    }

    /** The longest known name that begins at a token and is written as a name is, or {@code null}. */
    PhraseBook.Match<NameEntry> at(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        return names.startingAt(tokens, first, entry -> entry.exact() == null
                ? !entry.capital() || token.capitalized()
                : token.text().equals(entry.exact()));
    }

    boolean has(NameCue cue, List<Token> tokens, int first) {
        return cues.get(cue).has(tokens, first);
    }

    /** The phrase of a cue that ends just before a token, or {@code null}. */
    PhraseBook.Match<NameCue> before(NameCue cue, List<Token> tokens, int end) {
        return cues.get(cue).endingAt(tokens, end);
    }

    /** The language that the names are of. */
    Language language() {
        return language;
    }
}
