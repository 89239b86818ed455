package org.recoupe.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.text.Language;

/** The sentences and words in which one language tells generated news. */
final class NewsWords {

    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)(?::(\\d+))?}|\\[([^\\]]+)]");
    private static final String LIST = "list: ";
    private static final String ANY = "any";
    private static final int FEWEST_OF_ANY = 10;
    private static final int MORE_OF_ANY = 18;
    private static final int NOT_ALL = 3;

    private final Language language;
    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private NewsWords(Language language) {
        this.language = language;
    }

    static NewsWords of(Language language) {
        NewsWords words = new NewsWords(language);
        String file = "/measure/news/" + language.tag() + ".txt";
        try (InputStream news = NewsWords.class.getResourceAsStream(file)) {
            words.read(new String(news.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private void read(List<String> lines) {
        List<String> sentences = null;
        String list = null;
        for (String line : lines) {
            if (line.startsWith("= " + LIST)) {
                list = line.substring(2 + LIST.length());
            } else if (line.startsWith("= ")) {
                sentences = topics.computeIfAbsent(line.substring(2), any -> new ArrayList<>());
            } else if (list != null) {
                lists.put(list, List.of(line.split(" ")));
            } else if (!line.startsWith("#")) {
                sentences.add(line);
            }
        }
    }

    /** What stories can be about. */
    List<String> topics() {
        return topics.keySet().stream().filter(topic -> !topic.equals(ANY)).toList();
    }

    /** An article: the headline, the lead, most of what else there is to say, and what may stand everywhere. */
    List<String> sentences(Story story, Random random) {
        List<String> topic = topics.get(story.topic());
        List<String> rest = new ArrayList<>(topic.subList(2, topic.size()));
        Collections.shuffle(rest, random);
        rest = rest.subList(0, rest.size() - random.nextInt(NOT_ALL));
        List<String> any = new ArrayList<>(topics.get(ANY));
        Collections.shuffle(any, random);
        for (String sentence : any.subList(0, FEWEST_OF_ANY + random.nextInt(MORE_OF_ANY))) {
            rest.add(random.nextInt(rest.size() + 1), sentence);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(topic.get(0));
        sentences.add(topic.get(1));
        sentences.addAll(rest);
        return sentences.stream().map(sentence -> filled(sentence, story, random)).toList();
    }

    private String filled(String sentence, Story story, Random random) {
        return BRACE.matcher(sentence).replaceAll(
                brace -> Matcher.quoteReplacement(filled(drawn(brace.group(1), brace.group(2), brace.group(3), story,
                        random))));
    }

    /** A name may hold a first name, which each language has its own of. */
    private String filled(String drawn) {
        return BRACE.matcher(drawn).replaceAll(first -> word("first", Integer.parseInt(first.group(2))));
    }

    private String drawn(String brace, String rank, String choice, Story story, Random random) {
        if (choice != null) {
            String[] choices = choice.split("\\|");
            return choices[random.nextInt(choices.length)];
        }
        return switch (brace) {
            case "where" -> Story.town(random);
            case "who" -> Story.person(random);
            case "firm" -> Story.company(random);
            case "some" -> Integer.toString(3 + random.nextInt(90));
            case "weekday" -> word("weekday", story.day().getDayOfWeek().getValue() - 1);
            case "date" -> date(story.day().minusDays(story.figures().get("share") % 9));
            case "month" -> word("month", story.ranks().get("month")) + " " + story.day().getYear();
            case "land" -> word("country", story.ranks().get("land"));
            default -> story.names().containsKey(brace)
                    ? story.names().get(brace)
                    : story.figures().containsKey(brace)
                            ? number(story.figures().get(brace))
                            : word(brace, story.ranks().get(brace));
        };
    }

    private String word(String list, int rank) {
        List<String> words = lists.get(list);
        return words.get(Math.floorMod(rank, words.size()));
    }

    private String date(LocalDate day) {
        String month = word("month", day.getMonthValue() - 1);
        return language == Language.FR
                ? day.getDayOfMonth() + " " + month + " " + day.getYear()
                : month + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private String number(int number) {
        String plain = String.format(Locale.ROOT, "%,d", number);
        return language == Language.FR ? plain.replace(',', '\u00a0') : plain;
    }
}
