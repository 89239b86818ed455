package org.recoupe.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/**
 * The events that the reader knows by name, from {@code lexicon/*}{@code /events.txt}: what words name each, what it is
 * the opposite of, and which topics its theme may belong to ("mission" makes "end" into "mission.end").
 */
public final class EventLexicon {

    private static final Pattern REFLEXIVE = Pattern.compile("^(se |s')");

    private final PhraseMap<Named> verbs = new PhraseMap<>();
    private final PhraseMap<Named> reflexives = new PhraseMap<>();
    private final Map<String, Named> nouns = new HashMap<>();
    /** For each event the events that exclude it, with the line that says so. */
    private final Map<String, Map<String, Line>> opposites = new HashMap<>();
    private final Map<String, Set<String>> themes = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    /**
     * An event as a verb names it.
     *
     * @param event its name, without its topic
     * @param undergone whether the subject undergoes it ("la mission prend fin"), not what follows
     * @param rule where the entry stands
     */
    record Named(String event, boolean undergone, String rule) {}

    private EventLexicon() {}

    /** Reads the events of a language; a bad entry ends with the file and line of it. */
    public static EventLexicon of(Language language) {
        EventLexicon lexicon = new EventLexicon();
        String event = null;
        for (Line line : Lexicon.entries(language.tag() + "/events.txt")) {
            if (line.text().startsWith("event ")) {
                event = line.text().substring(6).strip();
                if (lexicon.themes.putIfAbsent(event, new LinkedHashSet<>()) != null) {
                    throw line.error("said twice: event " + event);
                }
            } else if (line.text().startsWith("topic ")) {
                lexicon.topic(line);
            } else if (event == null) {
                throw line.error("wanted \"event name\" before its words");
            } else {
                lexicon.add(line, event);
            }
        }
        lexicon.check();
        return lexicon;
    }

    private void topic(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            throw line.error("wanted \"topic name: noun, noun\"");
        }
        String topic = line.text().substring(6, colon).strip();
        for (String noun : line.text().substring(colon + 1).split(",")) {
            if (topics.put(Folding.fold(noun.strip()), topic) != null) {
                throw line.error("a noun of two topics: " + noun.strip());
            }
        }
    }

    private void add(Line line, String event) {
        int colon = line.text().indexOf(':');
        String key = colon < 0 ? "" : line.text().substring(0, colon).strip();
        for (String word : line.text().substring(colon + 1).split(",")) {
            String entry = word.strip();
            boolean fresh = !entry.isEmpty() && switch (key) {
                case "verbs" -> verb(Folding.fold(entry), new Named(event, false, line.where()));
                case "undergone" -> verb(Folding.fold(entry), new Named(event, true, line.where()));
                case "nouns" -> nouns.put(Folding.fold(entry), new Named(event, false, line.where())) == null;
                case "opposite" ->
                    opposites.computeIfAbsent(event, e -> new LinkedHashMap<>()).put(entry, line) == null;
                case "themes" -> themes.get(event).add(entry);
                case "default" -> defaults.put(event, entry) == null;
                default ->
                    throw line.error("wanted verbs, undergone, nouns, opposite, themes or default, not \"" + key + '"');
            };
            if (!fresh) {
                throw line.error("an empty entry, or one said twice: \"" + entry + '"');
            }
        }
    }

    private boolean verb(String entry, Named named) {
        String plain = REFLEXIVE.matcher(entry).replaceFirst("");
        return (plain.length() < entry.length() ? reflexives : verbs).put(plain, named);
    }

    private void check() {
        for (Map<String, Line> named : opposites.values()) {
            named.forEach((opposite, line) -> {
                if (!themes.containsKey(opposite)) {
                    throw line.error("no such event as the opposite " + opposite);
                }
            });
        }
    }

    /** The event that a verb names with the words after it, without its topic, or {@code null}. */
    PhraseMap.Match<Named> verb(String[] lemmas, VerbGroup verb) {
        PhraseMap.Match<Named> reflexive = verb.reflexive() ? reflexives.find(lemmas, verb.head()) : null;
        return reflexive == null ? verbs.find(lemmas, verb.head()) : reflexive;
    }

    /** The event that a noun names, without its topic, or {@code null}. */
    public String noun(String lemma) {
        Named named = named(lemma);
        return named == null ? null : named.event();
    }

    /** The event that a noun names, with its entry, or {@code null}. */
    Named named(String lemma) {
        return nouns.get(lemma);
    }

    /** The topic that a noun belongs to, or {@code null}. */
    public String topic(String lemma) {
        return topics.get(lemma);
    }

    /** An event refined by the topic of its theme, where the event knows the topic: "end" and "mission": "mission.end". */
    String refined(String event, String themeLemma) {
        Set<String> known = themes.getOrDefault(event, Set.of());
        String topic = themeLemma == null ? null : topics.get(themeLemma);
        if (topic != null && known.contains(topic)) {
            return topic + '.' + event;
        }
        String other = defaults.get(event);
        return other == null ? event : other + '.' + event;
    }

    /** Whether it names an event, refined or not. */
    boolean knows(String event) {
        String act = act(event);
        String topic = act.length() == event.length() ? null : event.substring(0, event.length() - act.length() - 1);
        return themes.containsKey(act)
                && (topic == null || topics.containsValue(topic) || topic.equals(defaults.get(act)));
    }

    /**
     * An event refined by its theme, or where that has no topic by whoever takes part; its default topic holds only
     * where none but countries and places do: singers leave towns too.
     */
    String refined(String event, String themeLemma, List<Argument> taken) {
        if (!defaults.containsKey(event)) {
            return refined(event, themeLemma);
        }
        boolean somethingElse = false;
        for (Argument argument : taken) {
            boolean core = argument.role() == Argument.Role.AGENT || argument.role() == Argument.Role.PATIENT;
            String topic = topics.get(argument.head());
            if (core && topic != null && themes.get(event).contains(topic)) {
                return topic + '.' + event;
            }
            somethingElse |= core && (argument.id() == null || !argument.id().matches("(country|place|org).*"));
        }
        return somethingElse ? event : refined(event, themeLemma);
    }

    /** Whether two events, refined or not, exclude each other when they are said of the same thing at the same time. */
    public boolean opposite(String left, String right) {
        String a = act(left);
        String b = act(right);
        boolean sameTopic = a.length() == left.length() || b.length() == right.length()
                || left.substring(0, left.length() - a.length())
                        .equals(right.substring(0, right.length() - b.length()));
        return sameTopic && (opposites.getOrDefault(a, Map.of()).containsKey(b)
                || opposites.getOrDefault(b, Map.of()).containsKey(a));
    }

    /** The events that an event excludes, as the lexicon names them. */
    public Set<String> opposites(String event) {
        Set<String> excluded = new HashSet<>(opposites.getOrDefault(event, Map.of()).keySet());
        opposites.forEach((other, named) -> {
            if (named.containsKey(event)) {
                excluded.add(other);
            }
        });
        return excluded;
    }

    private static String act(String event) {
        return event.substring(event.lastIndexOf('.') + 1);
    }
}
