package org.recoupe.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;

/** What each word of a language can be: its own list first, then the dictionary, then a guess by ending and capital. */
final class Vocabulary {

    /** Bounds the memory that hostile text can take; news needs far fewer. */
    private static final int CACHED = 60_000;
    private static final int LONGEST = 40;

    private final Morphology morphology;
    private final Map<String, List<Reading>> own = new HashMap<>();
    private final Map<String, List<Reading>> more = new HashMap<>();
    private final Map<String, Set<String>> never = new HashMap<>();
    private final Map<String, List<WordClass>> endings = new HashMap<>();
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    /**
     * What is known of a word as written.
     *
     * @param folded it, folded
     * @param readings what it can be; never empty
     */
    record Form(String folded, List<Reading> readings) {}

    private Vocabulary(Morphology morphology) {
        this.morphology = morphology;
    }

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = new Vocabulary(Morphology.of(language));
        for (Line line : Lexicon.entries(language.tag() + "/words.txt")) {
            vocabulary.add(line);
        }
        return vocabulary;
    }

    private void add(Line line) {
        String[] fields = line.text().split("\\s+");
        try {
            if (fields.length == 2 && fields[0].startsWith("-")) {
                endings.computeIfAbsent(fields[0].substring(1), ending -> new ArrayList<>())
                        .add(WordClass.valueOf(fields[1]));
            } else if (fields.length == 2 && fields[0].startsWith("!")) {
                never.computeIfAbsent(fields[0].substring(1), form -> new HashSet<>()).add(fields[1]);
            } else if (fields.length == 3) {
                boolean beside = fields[0].startsWith("+");
                (beside ? more : own)
                        .computeIfAbsent(beside ? fields[0].substring(1) : fields[0], form -> new ArrayList<>())
                        .add(reading(fields[1], WordClass.valueOf(fields[2])));
            } else {
                throw line.error("wanted \"form lemma class\", \"+form lemma class\", \"!form lemma\" or "
                        + "\"-ending class\"");
            }
        } catch (IllegalArgumentException e) {
            throw line.error("no such class: " + line.text());
        }
    }

    private static Reading reading(String lemma, WordClass kind) {
        return new Reading(lemma, kind.part(), switch (kind) {
            case CLITIC -> Inflection.INVERTED;
            case VINF -> new Inflection(Inflection.VerbForm.INFINITIVE, 0, null, null);
            case VPP -> new Inflection(Inflection.VerbForm.PAST_PARTICIPLE, 0, null, null);
            case VPPR -> new Inflection(Inflection.VerbForm.PRESENT_PARTICIPLE, 0, null, null);
            default -> Inflection.NONE;
        });
    }

    Morphology.Lookup lookup() {
        return morphology.lookup();
    }

    /** Whether the dictionary or the own list has the word. */
    boolean knows(String word, Morphology.Lookup lookup) {
        return own.containsKey(word) || !lookup.readings(word).isEmpty();
    }

    /** What is known of a word. */
    Form form(String written, Morphology.Lookup lookup) {
        Form cached = known.get(written);
        if (cached != null) {
            return cached;
        }
        String word = written.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'').replace('‑', '-');
        Form form = new Form(Folding.fold(word), List.copyOf(find(word, lookup)));
        if (known.size() < CACHED && word.length() <= LONGEST) {
            known.put(written, form);
        }
        return form;
    }

    private List<Reading> find(String word, Morphology.Lookup lookup) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Reading> listed = own.getOrDefault(word, own.get(lower));
        if (listed != null) {
            return listed;
        }
        List<Reading> found = word.length() > LONGEST ? new ArrayList<>() : lookup.readings(word);
        Set<String> wrong = never.getOrDefault(lower, Set.of());
        found.removeIf(reading -> wrong.contains(reading.lemma()));
        if (found.isEmpty()) {
            return guess(word, lower);
        }
        if (Character.isUpperCase(word.codePointAt(0)) && found.stream().noneMatch(Vocabulary::proper)) {
            found.add(new Reading(lower, PartOfSpeech.PROPN, Inflection.NONE));
        }
        found.addAll(more.getOrDefault(word, List.of()));
        return found;
    }

    private static boolean proper(Reading reading) {
        return reading.part() == PartOfSpeech.PROPN;
    }

    private List<Reading> guess(String word, String lower) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            return List.of(new Reading(lower, PartOfSpeech.PROPN, Inflection.NONE));
        }
        for (int length = Math.min(6, lower.length() - 1); length > 0; length--) {
            List<WordClass> kinds = endings.get(lower.substring(lower.length() - length));
            if (kinds != null) {
                return kinds.stream().map(kind -> reading(lower, kind)).toList();
            }
        }
        return List.of(new Reading(lower, PartOfSpeech.NOUN, Inflection.NONE));
    }
}
