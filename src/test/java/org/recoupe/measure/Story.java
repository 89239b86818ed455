package org.recoupe.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a generated article is about, whatever language tells it: who, where, how many, when.
 *
 * @param topic what sort of news it is
 * @param names names by their part: towns, people, companies
 * @param ranks places in lists of words by their part: countries, trades
 * @param figures numbers by their part
 * @param day the day it happens on
 */
record Story(String topic, Map<String, String> names, Map<String, Integer> ranks, Map<String, Integer> figures,
        LocalDate day) {

    private static final String[] SYLLABLES = {"ba", "cor", "du", "fal", "gri", "jo", "kel", "lan", "mer", "nou", "pi",
            "ram", "sol", "tan", "ver", "zim"};
    private static final String[] TOWNS = {"ville", "bourg", "court", "mont", "val"};
    private static final int NAMES = 50_000;
    private static final int FEW_STAND_OUT = 10;

    /** A story of a day. */
    static Story of(LocalDate around, List<String> topics, Random random) {
        Map<String, String> names = new TreeMap<>();
        for (String town : List.of("town", "place")) {
            names.put(town, town(random));
        }
        for (String person : List.of("person", "other")) {
            names.put(person, person(random));
        }
        names.put("company", company(random));
        Map<String, Integer> ranks = new TreeMap<>();
        for (String list : List.of("country", "land", "trade", "good", "month")) {
            ranks.put(list, random.nextInt(1_000));
        }
        Map<String, Integer> figures = new TreeMap<>();
        figures.put("little", 2 + random.nextInt(7));
        figures.put("more", 11 + random.nextInt(14));
        figures.put("share", 25 + random.nextInt(60));
        figures.put("gust", 100 + random.nextInt(60));
        figures.put("small", 101 + random.nextInt(890));
        figures.put("many", 1_000 + random.nextInt(90_000));
        return new Story(topics.get(random.nextInt(topics.size())), names, ranks, figures,
                around.minusDays(random.nextInt(6)));
    }

    /** The same story, of which somebody counted anew. */
    Story withOtherFigures(Random random) {
        Map<String, Integer> others = new TreeMap<>(figures);
        others.merge("small", 1 + random.nextInt(40), Integer::sum);
        others.merge("many", 1 + random.nextInt(900), Integer::sum);
        return new Story(topic, names, ranks, others, day);
    }

    static String town(Random random) {
        int rank = zipf(NAMES, FEW_STAND_OUT, random);
        return name(rank) + TOWNS[rank % TOWNS.length];
    }

    static String person(Random random) {
        return "{first:" + random.nextInt(1_000) + "} " + name(zipf(4 * NAMES, 4 * FEW_STAND_OUT, random));
    }

    static String company(Random random) {
        return name(zipf(NAMES, FEW_STAND_OUT, random) + 7) + "tec";
    }

    /** A rank from 1 on, as probable as one over itself and a little: the first few do not outshine all others. */
    static int zipf(int ranks, int offset, Random random) {
        double span = Math.log((double) (ranks + offset) / offset);
        return Math.clamp(Math.round(offset * Math.exp(random.nextDouble() * span)) - offset + 1L, 1, ranks);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 16; rest > 0; rest /= 16) {
            name.append(SYLLABLES[rest % 16]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
