package org.recoupe.text;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words that an element of a page shows, a blank line between its blocks. */
final class PageText implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5",
            "h6", "li", "ul", "ol", "blockquote", "figcaption", "figure", "table", "tr", "td", "th", "hr", "pre", "dd",
            "dt", "dl", "header", "footer", "main", "aside", "nav", "body", "address", "details", "summary", "caption");
    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "noscript", "template", "iframe", "svg",
            "math", "form", "button", "select", "textarea", "object", "embed", "canvas", "audio", "video", "head");
    private static final char SOFT_HYPHEN = '\u00ad';

    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    /** The text of an element; without outer white space. */
    static String of(Element root) {
        PageText shown = new PageText();
        root.filter(shown);
        return shown.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && hidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(element.normalName())) {
                newBlock();
            } else if (element.normalName().equals("br")) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            newBlock();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean hidden(Element element) {
        if (NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Appends words, runs of plain white space made one; no-break and narrow spaces stay, as numbers need them. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (c != SOFT_HYPHEN) {
                    text.append(c);
                }
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** A line break; two of them part blocks. */
    private void newLine() {
        int end = trimmed();
        boolean second = end + 1 == text.length() && text.charAt(end) == '\n';
        text.setLength(end);
        text.append(end == 0 ? "" : second ? "\n\n" : "\n");
    }

    private void newBlock() {
        int end = trimmed();
        text.setLength(end);
        text.append(end == 0 ? "" : "\n\n");
    }

    private int trimmed() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
