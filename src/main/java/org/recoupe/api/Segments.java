package org.recoupe.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Statement;
import org.recoupe.extraction.Assertion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** Cuts the texts of articles where claims begin and end. */
final class Segments {

    private final Shelf shelf;

    Segments(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Where a claim stands. */
    private record Place(long claim, long article, Assertion.Part part, int start, int end) {}

    /** Fills in the stretches of titles and texts, whatever of them is asked for. */
    void fill(List<ArticleNode> articles, Selection selection) {
        List<Place> places = places(articles.stream().map(article -> article.key).toList());
        Selection below = selection.below("segments").and(selection.below("titleSegments")).below("claims");
        Map<Long, ClaimNode> claims = shelf.claims(places.stream().map(Place::claim).toList(), below).stream()
                .collect(toMap(claim -> claim.key, claim -> claim));
        Map<Long, List<Place>> byArticle = places.stream().collect(groupingBy(Place::article));
        for (ArticleNode article : articles) {
            List<Place> all = byArticle.getOrDefault(article.key, List.of());
            article.titleSegments = cut(article.title == null ? "" : article.title, all, Assertion.Part.TITLE, claims);
            article.segments = cut(article.text == null ? "" : article.text, all, Assertion.Part.BODY, claims);
        }
    }

    private List<Place> places(List<Long> articles) {
        return Statement.of("SELECT claim.id AS id, claim.article_id AS article, claim.part AS part,"
                + " claim.start_offset AS first, claim.end_offset AS after FROM claim"
                + " WHERE claim.article_id = ANY (", Condition.keys(articles), ") AND (", shelf.asOf().readings(),
                ") ORDER BY claim.article_id, claim.ordinal").column("id", Long.class)
                .column("article", Long.class).column("part", String.class).column("first", Integer.class)
                .column("after", Integer.class).rows(shelf.session()).stream()
                .map(row -> new Place(row.get("id", Long.class), row.get("article", Long.class),
                        Assertion.Part.valueOf(row.get("part", String.class)), row.get("first", Integer.class),
                        row.get("after", Integer.class)))
                .toList();
    }

    /** The stretches of a text, from end to end. */
    private static List<TextSegment> cut(String text, List<Place> all, Assertion.Part part,
            Map<Long, ClaimNode> claims) {
        List<Place> places = all.stream().filter(place -> place.part() == part).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
        places.forEach(place -> cuts.addAll(List.of(place.start(), place.end())));
        List<TextSegment> segments = new ArrayList<>();
        Open open = new Open(places);
        int utf16 = 0;
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            int utf16End = text.offsetByCodePoints(utf16, end - start);
            segments.add(new TextSegment(text.substring(utf16, utf16End), start, end, utf16, utf16End,
                    open.at(start).stream().map(place -> claims.get(place.claim())).toList()));
            start = end;
            utf16 = utf16End;
        }
        return segments;
    }

    /** The claims that a place lies in, asked from the beginning of a text to its end. */
    private static final class Open {

        private final List<Place> coming;
        private final List<Place> open = new ArrayList<>();

        Open(List<Place> places) {
            coming = new ArrayList<>(places.stream()
                    .sorted(java.util.Comparator.comparingInt(Place::start).reversed()).toList());
        }

        List<Place> at(int offset) {
            open.removeIf(place -> place.end() <= offset);
            while (!coming.isEmpty() && coming.getLast().start() <= offset) {
                open.add(coming.removeLast());
            }
            return open;
        }
    }
}
