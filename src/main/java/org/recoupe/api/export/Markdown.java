package org.recoupe.api.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** Markdown (CommonMark): a section for each contradiction, each claim quoted with where it stands. */
final class Markdown implements Format {

    /** All that could open markup, HTML, a link or a reference: a backslash before it makes it plain. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&=:@^$]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern OUTSIDE_LINKS = Pattern.compile("[\\s<>\\\\()]");

    @Override
    public String head() {
        return "# Contradictions\n";
    }

    @Override
    public String write(Item contradiction) {
        StringBuilder section = new StringBuilder("\n## ").append(plain(words(contradiction.text("verdict"))));
        if (contradiction.text("kind") != null) {
            section.append(": ").append(plain(words(contradiction.text("kind"))));
        }
        section.append("\n\n").append(plain(contradiction.text("explanation"))).append("\n\n");
        for (Item side : contradiction.items("sides")) {
            side.items("claims").forEach(claim -> section.append("- ").append(plain(words(side.text("role"))))
                    .append(": “").append(plain(claim.text("quote"))).append("” — ").append(citation(claim))
                    .append('\n'));
        }
        return section.append("\nStatus: ").append(plain(words(contradiction.text("status")))).append(", confidence ")
                .append(plain(contradiction.text("confidence"))).append(", id `").append(contradiction.text("id"))
                .append("`\n").toString();
    }

    @Override
    public String tail() {
        return "";
    }

    private static String citation(Item claim) {
        String title = claim.text("article.title") == null ? "" : plain(claim.text("article.title"));
        String url = claim.text("article.url");
        String link = url == null
                ? title
                : "[" + (title.isEmpty() ? plain(url) : title) + "](<" + OUTSIDE_LINKS.matcher(url).replaceAll("")
                        + ">)";
        return plain(claim.text("article.source.name")) + ", " + (link.isEmpty() ? "" : link + ", ")
                + claim.text("article.publishedOn");
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Text of anybody as text and nothing else, on one line. */
    private static String plain(String text) {
        return MARKUP.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
    }
}
