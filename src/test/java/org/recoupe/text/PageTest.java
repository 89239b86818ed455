package org.recoupe.text;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageTest {

    private static final String PARAGRAPH = "Le conseil municipal a voté mardi soir le budget de la ville, après un débat "
            + "de quatre heures où l'opposition, qui refusait la hausse des impôts, a déposé trente amendements. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr-FR"><head><title>Budget voté | La Gazette</title>
            <meta property="og:title" content="Le budget est voté">
            <meta property="article:published_time" content="2024-03-13T08:00:00+01:00">
            <script>alert("<p>non</p>")</script></head>
            <body><nav><a href="/">Accueil</a><a href="/sport">Sport</a></nav>
            <article><h1>Le budget est voté</h1><p>%s</p><p>%s</p><p>Il manque&nbsp;<b>2&nbsp;500</b> euros &lt;ici&gt;.</p>
            </article><footer>Mentions légales</footer></body></html>
            """.formatted(PARAGRAPH.repeat(3), PARAGRAPH.repeat(3));

    private static final int LENGTH = 200_000;

    /** How many times what a page of news of the same length costs, a hostile one may. */
    private static final int MOST = 20;

    private static long news;

    /** Work on a page of news of the length, once the machine has warmed up. */
    @BeforeAll
    static void measureNews() {
        String paragraphs = ("<p>" + PARAGRAPH + "</p>").repeat(LENGTH / PARAGRAPH.length());
        work(paragraphs);
        news = Math.min(work(paragraphs), work(paragraphs));
    }

    @Test
    void keepsTheArticleAndWhatThePageSaysOfIt() {
        Page page = Page.of(PAGE);
        assertEquals("Le budget est voté", page.title());
        assertEquals(Language.FR, page.language());
        assertEquals(LocalDate.of(2024, 3, 13), page.publishedOn());
        assertTrue(page.text().contains("trente amendements"), page.text());
        assertTrue(page.text().contains("2\u00a0500 euros <ici>."), page.text());
        assertFalse(page.text().contains("Sport"), page.text());
        assertFalse(page.text().contains("alert"), page.text());
        assertTrue(page.text().contains("\n\n"), "blocks stay apart");
    }

    @Test
    void takesTheWholeTextWhereNoArticleStandsOut() {
        assertEquals("Un mot.\n\nDeux mots.", Page.of("<html><body><p>Un mot.<p>Deux mots.</body>").text());
        assertEquals("Un mot < deux.", Page.of("Un mot < deux.").text());
        assertEquals("", Page.of("<html><script>x</script><style>y</style><template>z</template>").text());
    }

    @Test
    void takesWhatIsShownAndNothingElse() {
        assertEquals("Vu.\nEncore vu.\n\nUn bloc, administration.", Page.of("<p>Vu.<br>Encore vu.<br><br>Un bloc, "
                + "admi&shy;nis&shy;tration.<p hidden>Caché.<p style='color: red; DISPLAY : none'>Caché.<form>Nom</form>"
                + "<!-- Caché. -->").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta name=date content=2024-05-02>", "<meta name=DC.Date.Issued content='2024-05-02'>",
            "<meta itemprop=datePublished content=2024-05-02T10:00Z>", "<time datetime='2024-05-02 10:00'>jeudi</time>",
            "<time datetime=2024-05-02>a</time><time datetime=2024-05-02T11:00>b</time>",
            "<time pubdate datetime=2024-05-02>a</time><time datetime=2024-05-03>b</time>",
            "<script type='application/ld+json'>{'@type': 'NewsArticle', 'datePublished': '2024-05-02T00:10:00+02:00',"
                    + " 'comment': {'@type': 'Comment', 'datePublished': '2024-05-04'}}</script>",
            "<script type='application/ld+json'>{'@graph': [{'@type': 'WebSite'}, {'@type': ['Article', 'Report'],"
                    + " 'datePublished': '2024-05-02'}]}</script><time datetime=2021-01-01>a</time>",
            "<script type='application/ld+json'>{broken</script><meta name=pubdate content=2024-05-02>"})
    void takesTheDayOfPublicationWhereThePageIsPlain(String head) {
        assertEquals(LocalDate.of(2024, 5, 2), Page.of(head.replace('\'', '"') + "<p>x").publishedOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<meta name=date content='2 mai 2024'>", "<meta name=date content=2024-02-30>",
            "<time datetime=2024-05-02>a</time><time datetime=2024-05-03>b</time>", "<time>2024-05-02</time>",
            "<meta name=date content=20240502>", "<time datetime=2024-05-023>a</time>", "<time datetime=PT5M>a</time>"})
    void takesNoDayWhereThePageIsNot(String head) {
        assertNull(Page.of(head + "<p>x").publishedOn());
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "en-US, EN", "de, ", "'', ", "x-klingon,"})
    void takesTheLanguageThatThePageNames(String tag, Language language) {
        assertEquals(language, Page.of("<html lang='" + tag + "'><p>Paris, 3").language());
    }

    @Test
    void doesNotBelieveTheLanguageThatItsTextContradicts() {
        assertNull(Page.of(PAGE.replace("fr-FR", "en-US")).language());
        assertEquals(Language.FR, Page.of(PAGE).language());
    }

    @Test
    void takesTheTitleFromTheOnlyHeadingElseFromTheWindow() {
        assertEquals("Un titre", Page.of("<title>La Gazette</title><h1>Un\n <b>titre</b></h1>").title());
        assertEquals("La Gazette", Page.of("<title>La Gazette</title><h1>a</h1><h1>b</h1>").title());
        assertNull(Page.of("<p>x").title());
    }

    static Stream<String> hostile() {
        return Stream.of("<div>", "<p>a<b>", "<a href=", "<a href=x>", "<b>", "<br>", "<p>", "<table><tr><td>",
                "<table><tr><td>x, y</td></tr></table>", "<ul><li>", "<select><option>", "<svg><p>", "<template>",
                "<form><input>", "<script>", "<style>", "<title>", "<!--", "<!-- x -->", "&", "&amp;", "<", "</p>",
                "<div class='comment hidden article'>aa, bb</div>", "<span>a, </span>", "a<br><br>", "<img src=x>",
                "<time datetime=2024-01-01>", "<meta name=date content=2024-01-01>", "<article>", "<main>x</main>",
                "<script type=\"application/ld+json\">[[[[</script>", "a ", ", ", "\n", "&#x202e;", "<p hidden>x");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noPageCostsManyTimesWhatNewsDoes(String unit) {
        long hostile = work("<html><body>" + unit.repeat(LENGTH / unit.length()));
        assertTrue(hostile < MOST * news, () -> hostile / (double) news + " times the work of news");
    }

    @Test
    void readsPagesNestedAsDeepAsMayBe() {
        for (int depth : new int[]{150, 201, 50_000}) {
            String page = "<div>".repeat(depth) + ("<p>" + PARAGRAPH + "</p>").repeat(30);
            assertTrue(Page.of(page).text().contains("trente amendements"));
        }
        String attribute = "<p class='" + "x ".repeat(400_000) + "' " + "y ".repeat(100_000) + ">" + PARAGRAPH;
        assertEquals(PARAGRAPH.strip(), Page.of(attribute).text());
    }

    /** Pieces of markup in any order. */
    @Test
    void readsAnyMarkup() {
        String[] pieces = PAGE.split("(?<=>)|(?=<)");
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                String piece = pieces[random.nextInt(pieces.length)];
                page.append(random.nextInt(5) == 0 ? piece.substring(random.nextInt(piece.length() + 1)) : piece);
            }
            Page read = Page.of(page.toString());
            assertTrue(read.publishedOn() == null || read.publishedOn().equals(LocalDate.of(2024, 3, 13)));
            assertEquals(read.text().strip(), read.text());
        }
    }

    private static long work(String page) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Page.of(page);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
