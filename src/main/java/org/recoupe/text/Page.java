package org.recoupe.text;

import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

import net.dankito.readability4j.Readability4J;

/**
 * A web page reduced to its article: what remains of it is the text that is read, stored and pointed into.
 *
 * @param title the article's title, or {@code null}
 * @param text the article, a blank line between its blocks; the page's whole text where no article stands out
 * @param publishedOn the day on which the page says it was published, or {@code null} where it is not plain about it
 * @param language the language that the page says it is in, where its text bears that out; or {@code null}
 */
public record Page(String title, String text, LocalDate publishedOn, Language language) {

    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final int SHORTEST_ARTICLE = 200;

    /** Deeper than any real page; Readability walks elements by recursion. */
    private static final int DEEPEST = 200;
    /** More elements than any real article's page has; Readability takes them out one by one. */
    private static final int MOST_ELEMENTS = 15_000;
    /** Readability reads a text again for each element around it. */
    private static final long MOST_WORK = 20_000_000;

    /** Reduces a page to its article, after Mozilla's Readability; any input is read as HTML, as browsers do. */
    public static Page of(String html) {
        Document page = Jsoup.parse(html);
        PageHead head = PageHead.of(page);
        String text = article(page);
        text = text.length() < SHORTEST_ARTICLE ? PageText.of(main(page)) : text;
        boolean borneOut = head.language() != null && !DETECTOR.contradicts(text, head.language());
        return new Page(head.title(), text, head.publishedOn(), borneOut ? head.language() : null);
    }

    private static String article(Document page) {
        if (!tractable(page)) {
            return "";
        }
        Element content;
        try {
            content = new Readability4J("https://localhost/", page.clone()).parse().getArticleContent();
        } catch (RuntimeException unforeseen) {
            // A page that the library stumbles over is one in which no article stands out.
            return "";
        }
        return content == null ? "" : PageText.of(content);
    }

    /** The element that the page itself says holds its article, else all of it. */
    private static Element main(Document page) {
        for (String name : new String[]{"article", "main"}) {
            Elements found = page.body().getElementsByTag(name);
            if (found.size() == 1 && PageText.of(found.first()).length() >= SHORTEST_ARTICLE) {
                return found.first();
            }
        }
        return page.body();
    }

    /** Whether Readability's work on the page is bounded; real pages stay far below. */
    private static boolean tractable(Document page) {
        long[] work = {0, 0};
        return NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                work[0] += (long) depth * words.getWholeText().length();
            } else {
                work[1]++;
            }
            boolean most = depth > DEEPEST || work[0] > MOST_WORK || work[1] > MOST_ELEMENTS;
            return most ? FilterResult.STOP : FilterResult.CONTINUE;
        }, page) != FilterResult.STOP;
    }
}
