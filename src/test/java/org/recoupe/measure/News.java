package org.recoupe.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.recoupe.text.Language;

/**
 * Generates a stream of news as a newsroom gets it: most articles tell a story of their own, about people and places that
 * few others name; some tell a known story again, a few of these with other figures; some copy the text of an agency; a
 * story of the day draws many, and one affair goes on all the time. What is named follows Zipf's law.
 */
final class News {

    /** How many articles come in a day. */
    static final int A_DAY = 1_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final double AFFAIR = 0.02;
    private static final double OF_THE_DAY = 0.03;
    private static final double TOLD_AGAIN = 0.10;
    private static final double COPIED = 0.06;
    private static final double IN_FRENCH = 0.6;
    private static final double OTHER_FIGURES = 0.15;
    private static final int REMEMBERED = 400;
    private static final int STORY_OF_THE_DAY = 500;
    private static final int SOURCES = 200;

    private final Map<Language, NewsWords> words = new EnumMap<>(Language.class);
    private final List<Story> stories = new ArrayList<>();
    private final List<Item> wire = new ArrayList<>();
    private final Random random;
    private final Story affair;
    private Story ofTheDay;
    private int count;

    /**
     * An article as it comes in.
     *
     * @param source who publishes it
     * @param title its headline
     * @param text its text
     * @param publishedOn its day
     * @param hot whether it tells the affair of which many articles speak
     */
    record Item(String source, String title, String text, LocalDate publishedOn, boolean hot) {}

    /** A stream that is the same for each seed, but for the affair, which is that of all streams. */
    News(long seed) {
        for (Language language : Language.values()) {
            words.put(language, NewsWords.of(language));
        }
        random = new Random(seed);
        affair = Story.of(FIRST_DAY, words.get(Language.FR).topics(), new Random(0));
    }

    /** The next article; safe to be asked by several senders. */
    synchronized Item next() {
        LocalDate day = FIRST_DAY.plusDays(count / A_DAY);
        if (count % STORY_OF_THE_DAY == 0) {
            ofTheDay = story(day);
        }
        count++;
        double drawn = random.nextDouble();
        if (drawn < COPIED && !wire.isEmpty()) {
            return copied(wire.get(random.nextInt(wire.size())), day);
        }
        Item item = told(chosen((drawn - COPIED) / (1 - COPIED), day), day);
        remember(wire, item);
        return item;
    }

    private Story chosen(double drawn, LocalDate day) {
        if (drawn < AFFAIR) {
            return affair;
        }
        if (drawn < AFFAIR + OF_THE_DAY) {
            return ofTheDay;
        }
        if (drawn < AFFAIR + OF_THE_DAY + TOLD_AGAIN && !stories.isEmpty()) {
            Story known = stories.get(random.nextInt(stories.size()));
            return random.nextDouble() < OTHER_FIGURES ? known.withOtherFigures(random) : known;
        }
        Story story = story(day);
        remember(stories, story);
        return story;
    }

    private Story story(LocalDate day) {
        return Story.of(day, words.get(Language.FR).topics(), random);
    }

    private Item told(Story story, LocalDate day) {
        NewsWords language = words.get(random.nextDouble() < IN_FRENCH ? Language.FR : Language.EN);
        List<String> sentences = language.sentences(story, random);
        return new Item(source(), sentences.getFirst(), paragraphs(sentences.subList(1, sentences.size())), day,
                story.equals(affair));
    }

    /** Another paper prints it: the beginning of the text, or all but one sentence. */
    private Item copied(Item item, LocalDate day) {
        List<String> paragraphs = new ArrayList<>(List.of(item.text.split("\n\n")));
        paragraphs.remove(random.nextBoolean() ? paragraphs.size() - 1 : random.nextInt(paragraphs.size()));
        return new Item(source(), item.title, String.join("\n\n", paragraphs), day, item.hot);
    }

    private String source() {
        return "Gazette " + Story.zipf(SOURCES, 5, random);
    }

    private static String paragraphs(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ").append(sentences.get(i));
        }
        return text.toString();
    }

    private <T> void remember(List<T> known, T one) {
        if (known.size() < REMEMBERED) {
            known.add(one);
        } else {
            known.set(random.nextInt(REMEMBERED), one);
        }
    }
}
