package org.recoupe.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Generates news: few countries and people are in most of it, and most are in few, as Zipf's law has it. */
final class News {

    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)}");
    private static final int PEOPLE = 20_000;
    private static final int SENTENCES = 8;
    private static final String[] SYLLABLES = {"ba", "cor", "du", "fal", "gri", "jo", "kel", "lan", "mer", "nou", "pi",
            "ram", "sol", "tan", "ver", "zim"};

    private final List<String> sentences = new ArrayList<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Random random;

    News(long seed) throws IOException {
        random = new Random(seed);
        String name = null;
        try (InputStream news = News.class.getResourceAsStream("/measure/news.txt")) {
            for (String line : new String(news.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("= ")) {
                    name = line.substring(2).strip();
                } else if (name != null) {
                    lists.put(name, List.of(line.split(" ")));
                } else if (!line.startsWith("#")) {
                    sentences.add(line);
                }
            }
        }
    }

    /** The next article. */
    String article() {
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            article.append(BRACE.matcher(sentence)
                    .replaceAll(brace -> Matcher.quoteReplacement(drawn(brace.group(1))))).append('\n');
        }
        return article.toString();
    }

    private String drawn(String name) {
        return switch (name) {
            case "number" -> Integer.toString(10 + zipf(4_000));
            case "day" -> Integer.toString(2 + random.nextInt(26));
            case "year" -> Integer.toString(2024 + random.nextInt(4));
            case "person" -> person(zipf(PEOPLE));
            default -> {
                List<String> list = lists.get(name);
                yield name.equals("month") ? list.get(random.nextInt(list.size())) : list.get(zipf(list.size()) - 1);
            }
        };
    }

    /** A rank from 1 to {@code ranks}, each as probable as one over it. */
    private int zipf(int ranks) {
        return Math.min(ranks, (int) Math.exp(random.nextDouble() * Math.log(ranks + 1)));
    }

    private static String person(int rank) {
        return name(rank % 97 + 3) + " " + name(rank);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 16; rest > 0; rest /= 16) {
            name.append(SYLLABLES[rest % 16]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
