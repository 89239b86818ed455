package org.recoupe.live;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What processes tell one another: ids and counts, no contents, in one line of text. */
sealed interface Notice {

    /** PostgreSQL takes 8000 bytes: so many ids fit, each of 20 characters at most. */
    int MOST_IDS = 300;

    /** Contradictions that an article brought to light, or joined. */
    record Found(List<Long> contradictions) implements Notice {

        @Override
        public String line() {
            return "found " + contradictions.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** An article that was put on record, or refused. */
    record Ingested(Progress progress) implements Notice {

        @Override
        public String line() {
            Progress.Place place = progress.place();
            String said = progress.article() == null
                    ? "refused " + progress.result()
                    : "ingested " + progress.article() + " " + progress.result() + " " + progress.claims() + " "
                            + progress.contradictions();
            return said + " " + place.position() + " " + place.size()
                    + (place.batch() == null ? "" : " " + place.batch());
        }
    }

    /** The line that stands for it. */
    String line();

    /** What a line stands for; nothing where another version wrote it. */
    static Optional<Notice> of(String line) {
        try {
            String[] words = line.split(" ", line.startsWith("refused ") ? 5 : 8);
            return switch (words[0]) {
                case "found" -> Optional
                        .of(new Found(Arrays.stream(words[1].split(",")).map(Long::valueOf).toList()));
                case "ingested" -> Optional.of(new Ingested(new Progress(Long.parseLong(words[1]), words[2],
                        Integer.parseInt(words[3]), Integer.parseInt(words[4]), place(words, 5))));
                case "refused" -> Optional.of(new Ingested(Progress.refused(words[1], place(words, 2))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException another) {
            return Optional.empty();
        }
    }

    private static Progress.Place place(String[] words, int at) {
        return new Progress.Place(words.length > at + 2 ? words[at + 2] : null, Integer.parseInt(words[at]),
                Integer.parseInt(words[at + 1]));
    }
}
