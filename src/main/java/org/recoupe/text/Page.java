package org.recoupe.text;

import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

import net.dankito.readability4j.Readability4J;

/**
 * A web page reduced to its article: what remains of it is the text that is read, stored and pointed into.
 *
 * @param title the article's title, or {@code null}
 * @param text the article, a blank line between its blocks; the page's whole text where no article stands out
 * @param published what the page says of its day of publication, as written there, or {@code null}
 * @param language the page's language tag, or {@code null}
 * @param site the site's name, or {@code null}
 */
public record Page(String title, String text, String published, String language, String site) {

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5",
            "h6",
            "li", "ul", "ol", "blockquote", "figcaption", "figure", "table", "tr", "td", "th", "br", "hr", "pre", "dd",
            "dt", "header", "footer", "main", "aside", "nav");
    private static final int SHORTEST_ARTICLE = 200;
    private static final int DEEPEST = 200;

    /** Whether a text is a page of HTML rather than plain text: it begins as one. */
    public static boolean looksLikeHtml(String text) {
        String head = text.stripLeading();
        head = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head")
                || head.startsWith("<body") || head.startsWith("<article");
    }

    /** Reduces a page to its article, after Mozilla's Readability. */
    public static Page of(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        String published = first(page, "meta[property=article:published_time]", "meta[name=date]",
                "meta[itemprop=datePublished]", "meta[name=dcterms.date]", "time[datetime]");
        String site = first(page, "meta[property=og:site_name]", "meta[name=application-name]");
        String language = blankToNull(page.select("html").attr("lang"));
        String heading = first(page, "meta[property=og:title]");
        page.select("script,style,noscript,template,iframe,svg,form,button").remove();
        String title = heading != null ? heading : blankToNull(page.title());
        String text = tooDeep(page) ? "" : article(page);
        return new Page(title, text.length() < SHORTEST_ARTICLE ? text(page.body()) : text, published, language, site);
    }

    private static String article(org.jsoup.nodes.Document page) {
        Element content = new Readability4J("https://localhost/", page.clone()).parse().getArticleContent();
        return content == null ? "" : text(content);
    }

    /** Whether elements are nested deeper than any real page has them: Readability walks them by recursion. */
    private static boolean tooDeep(Element root) {
        boolean[] found = {false};
        root.filter((node, depth) -> {
            found[0] |= depth > DEEPEST;
            return found[0] ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return found[0];
    }

    private static String first(org.jsoup.nodes.Document page, String... selectors) {
        for (String selector : selectors) {
            Element found = page.selectFirst(selector);
            if (found != null) {
                String value = blankToNull(found.attr(found.hasAttr("content") ? "content" : "datetime"));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (block(node)) {
                    newBlock(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (block(node)) {
                    newBlock(text);
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean block(Node node) {
        return BLOCKS.contains(node.nodeName());
    }

    /** Appends words, runs of plain white space made one; no-break and narrow spaces stay, as numbers need them. */
    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static void newBlock(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }
}
