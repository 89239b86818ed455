package org.recoupe.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of its article in words for programs.
 *
 * @param title its title, or {@code null}
 * @param publishedOn the day it was published, as the page writes it; {@code null} where the page gives none, or several
 * @param language its language, or {@code null} where the page names none that is read
 */
record PageHead(String title, LocalDate publishedOn, Language language) {

    /** Where pages say when they were published, the most reliable first. */
    private static final List<Function<Document, Stream<String>>> DATES = List.of(
            page -> values(page, "meta[property=article:published_time],meta[name=article:published_time]"),
            page -> values(page, "[itemprop=datePublished]"),
            LinkedData::published,
            page -> values(page, "meta[name=date],meta[name=pubdate],meta[name=publish-date],meta[name=dc.date],"
                    + "meta[name=dcterms.date],meta[name=dc.date.issued],meta[name=dcterms.issued]"),
            page -> values(page, "time[pubdate]"), page -> values(page, "time[datetime]"));

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final int LONGEST_TITLE = 1_000;

    /** Reads what a page says of itself. */
    static PageHead of(Document page) {
        return new PageHead(title(page), DATES.stream().map(where -> where.apply(page)).map(PageHead::day)
                .flatMap(Optional::stream).findFirst().orElse(null), language(page));
    }

    private static String title(Document page) {
        return Stream.of(values(page, "meta[property=og:title]"), heading(page), Stream.of(page.title()))
                .flatMap(Function.identity()).map(title -> title.strip().replaceAll("\\s+", " "))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE).findFirst().orElse(null);
    }

    /** The only heading of the first rank; of several, none is known to be the article's. */
    private static Stream<String> heading(Document page) {
        List<Element> headings = page.getElementsByTag("h1");
        return headings.size() == 1 ? Stream.of(PageText.of(headings.getFirst())) : Stream.empty();
    }

    private static Language language(Document page) {
        return Stream.concat(page.getElementsByTag("html").stream().map(html -> html.attr("lang")),
                values(page, "meta[property=og:locale]")).map(Language::ofTag).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    /** The one day that all of the values give; empty where they give none, or do not agree. */
    private static Optional<LocalDate> day(Stream<String> values) {
        List<LocalDate> days = values.map(PageHead::day).flatMap(Optional::stream).distinct().limit(2).toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String value) {
        Matcher day = DAY.matcher(value);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Stream<String> values(Document page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr(element.hasAttr("content") ? "content" : "datetime"));
    }
}
