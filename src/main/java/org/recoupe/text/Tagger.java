package org.recoupe.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;

/**
 * Puts the readings of each word of a sentence into the order of their likelihood there: the best path through the
 * readings (Viterbi) by weights that stand in {@code lexicon/*}{@code /tagging.txt}, written by hand.
 */
final class Tagger {

    private static final int CLASSES = WordClass.values().length;

    private static final Set<String> SPEECH = Set.of("«", "“", "‘", "„");
    private static final Set<String> STRAIGHT = Set.of("\"", "'");

    private final float[][] follows = new float[CLASSES][CLASSES];
    private final Map<String, Map<WordClass, Float>> words = new HashMap<>();

    /** Of a form that can be present or past ("fell", "cut"), English news means the past. */
    private final float present;

    /** Of a form that can be an adjective or the form of a verb ("rejected"), English news means the verb. */
    private final float verbal;

    private Tagger(float present, float verbal) {
        this.present = present;
        this.verbal = verbal;
    }

    /** Reads the weights of a language. */
    static Tagger of(Language language) {
        boolean english = language == Language.EN;
        Tagger tagger = new Tagger(english ? 0.2f : 0, english ? 2 : 0);
        for (Line line : Lexicon.entries(language.tag() + "/tagging.txt")) {
            tagger.add(line);
        }
        tagger.takeForPreposition();
        return tagger;
    }

    /** Where no line says otherwise, "to" stands as any preposition does. */
    private void takeForPreposition() {
        int to = WordClass.TO.ordinal();
        int preposition = WordClass.ADP.ordinal();
        for (int other = 0; other < CLASSES; other++) {
            follows[other][to] = follows[other][to] == 0 ? follows[other][preposition] : follows[other][to];
            follows[to][other] = follows[to][other] == 0 ? follows[preposition][other] : follows[to][other];
        }
    }

    private void add(Line line) {
        String[] fields = line.text().split("\\s+");
        try {
            if (fields.length == 4 && fields[0].equals("word")) {
                words.computeIfAbsent(fields[1], word -> new EnumMap<>(WordClass.class))
                        .put(WordClass.valueOf(fields[2]), Float.valueOf(fields[3]));
            } else if (fields.length == 3) {
                follows[WordClass.valueOf(fields[0]).ordinal()][WordClass.valueOf(fields[1]).ordinal()] = Float
                        .parseFloat(fields[2]);
            } else {
                throw line.error("wanted \"class class weight\" or \"word form class weight\"");
            }
        } catch (IllegalArgumentException e) {
            throw line.error("no such class, or no number: " + line.text());
        }
    }

    /** The tokens of a sentence, the readings of each with the likeliest first. */
    List<Token> tag(List<Token> tokens) {
        int[] best = bestPath(tokens);
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            tagged.add(best[i] == 0 ? token : withFirst(token, best[i]));
        }
        return tagged;
    }

    private static Token withFirst(Token token, int first) {
        List<Reading> readings = new ArrayList<>(token.readings());
        readings.addFirst(readings.remove(first));
        return new Token(token.span(), token.text(), token.folded(), token.kind(), readings);
    }

    private int[] bestPath(List<Token> tokens) {
        int count = tokens.size();
        int[][] from = new int[count][];
        float[] before = {0};
        Reading[] previous = {null};
        WordClass[] standing = {WordClass.START};
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            Reading[] here = token.readings().toArray(Reading[]::new);
            float[] scores = new float[here.length];
            WordClass[] classes = new WordClass[here.length];
            from[i] = new int[here.length];
            Map<WordClass, Float> priors = words.getOrDefault(token.text(),
                    words.getOrDefault(token.folded(), Map.of()));
            for (int r = 0; r < here.length; r++) {
                WordClass kind = WordClass.of(here[r]);
                float top = Float.NEGATIVE_INFINITY;
                for (int p = 0; p < previous.length; p++) {
                    float score = before[p] + follows[standing[p].ordinal()][kind.ordinal()]
                            + agreement(previous[p], here[r]);
                    if (score > top) {
                        top = score;
                        from[i][r] = p;
                    }
                }
                // a dictionary lists the readings of a word in no order of likelihood: the first wins ties only
                scores[r] = top + priors.getOrDefault(kind, 0f) + name(tokens, i, kind) - rarity(here[r])
                        - (kind == WordClass.ADJ && past(here) ? verbal : 0) - r * 0.001f;
                // "n'a pas encore convaincu": what follows the adverbs still follows the auxiliary
                WordClass last = standing[from[i][r]];
                classes[r] = kind == WordClass.ADV && last == WordClass.VAUX ? last : kind;
            }
            before = scores;
            previous = here;
            standing = classes;
        }
        return walkBack(from, before);
    }

    /** Inside a sentence a capital mostly begins a name. */
    private static float name(List<Token> tokens, int index, WordClass kind) {
        return kind == WordClass.PROPN && tokens.get(index).capitalized() && !opening(tokens, index) ? 2 : 0;
    }

    /** Whether a sentence or the speech of somebody begins here, so that a capital tells nothing. */
    private static boolean opening(List<Token> tokens, int index) {
        if (index == 0 || SPEECH.contains(tokens.get(index - 1).text())) {
            return true;
        }
        // A straight mark opens and closes: it opens where nothing stands before it, or a colon.
        return STRAIGHT.contains(tokens.get(index - 1).text()) && (index == 1 || tokens.get(index - 2).is(":"));
    }

    private static boolean past(Reading[] readings) {
        for (Reading reading : readings) {
            if (reading.inflection().form() == Inflection.VerbForm.PAST_PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    /** News hardly ever commands; of a form that can be indicative or not, the indicative is likelier. */
    private float rarity(Reading reading) {
        Inflection.VerbForm form = reading.inflection().form();
        return form == null ? 0 : switch (form) {
            case PRESENT -> present;
            case IMPERATIVE -> 0.6f;
            case SUBJUNCTIVE -> 0.3f;
            case SUBJUNCTIVE_IMPERFECT -> 0.4f;
            default -> 0;
        };
    }

    private static int[] walkBack(int[][] from, float[] last) {
        int[] path = new int[from.length];
        int at = 0;
        for (int r = 1; r < last.length; r++) {
            if (last[r] > last[at]) {
                at = r;
            }
        }
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = at;
            at = from[i][at];
        }
        return path;
    }

    /** Neighbours in a noun phrase agree; a pronoun subject agrees with its verb. */
    private static float agreement(Reading left, Reading right) {
        if (left == null || !agreeing(left) || !agreeing(right)) {
            return 0;
        }
        Inflection a = left.inflection();
        Inflection b = right.inflection();
        float score = 0;
        if (a.plural() != null && b.plural() != null) {
            score += a.plural().equals(b.plural()) ? 0.5f : -1.5f;
        }
        if (a.feminine() != null && b.feminine() != null) {
            score += a.feminine().equals(b.feminine()) ? 0.5f : -1.5f;
        }
        return score;
    }

    private static boolean agreeing(Reading reading) {
        return reading.part() == PartOfSpeech.DET || reading.part() == PartOfSpeech.ADJ
                || reading.part() == PartOfSpeech.NOUN;
    }
}
