package org.recoupe.text;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageTest {

    private static final String PARAGRAPH = "Le conseil municipal a voté mardi soir le budget de la ville, après un débat "
            + "de quatre heures où l'opposition, qui refusait la hausse des impôts, a déposé trente amendements. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr-FR"><head><title>Budget voté | La Gazette</title>
            <meta property="og:title" content="Le budget est voté">
            <meta property="og:site_name" content="La Gazette">
            <meta property="article:published_time" content="2024-03-13T08:00:00+01:00">
            <script>alert("<p>non</p>")</script></head>
            <body><nav><a href="/">Accueil</a><a href="/sport">Sport</a></nav>
            <article><h1>Le budget est voté</h1><p>%s</p><p>%s</p><p>Il manque&nbsp;<b>2&nbsp;500</b> euros &lt;ici&gt;.</p>
            </article><footer>Mentions légales</footer></body></html>
            """.formatted(PARAGRAPH.repeat(3), PARAGRAPH.repeat(3));

    @Test
    void keepsTheArticleAndWhatThePageSaysOfIt() {
        Page page = Page.of(PAGE);
        assertEquals("Le budget est voté", page.title());
        assertEquals("La Gazette", page.site());
        assertEquals("fr-FR", page.language());
        assertEquals("2024-03-13T08:00:00+01:00", page.published());
        assertTrue(page.text().contains("trente amendements"), page.text());
        assertTrue(page.text().contains("2\u00a0500 euros <ici>."), page.text());
        assertFalse(page.text().contains("Sport"), page.text());
        assertFalse(page.text().contains("alert"), page.text());
        assertTrue(page.text().contains("\n\n"), "blocks stay apart");
    }

    @Test
    void takesTheWholeTextWhereNoArticleStandsOut() {
        assertEquals("Un mot.\n\nDeux mots.", Page.of("<html><body><p>Un mot.<p>Deux mots.</body>").text());
    }

    @Test
    void tellsPagesFromPlainText() {
        assertTrue(Page.looksLikeHtml("\n  <!doctype HTML>\n<p>x"));
        assertTrue(Page.looksLikeHtml("<html lang=fr>"));
        assertFalse(Page.looksLikeHtml("<3 l'Irak, dit <b>Bob</b>"));
        assertFalse(Page.looksLikeHtml(""));
    }

    @Test
    void survivesHostilePages() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Page.of("<html>" + "<div>".repeat(20_000) + "x");
            Page.of("<html>" + "<p>a<b>".repeat(20_000));
            Page.of("<html><a href=".repeat(20_000));
        });
    }
}
