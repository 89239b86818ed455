package org.recoupe.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.recoupe.postgres.EmbeddedPostgres;
import org.recoupe.postgres.ThrowAwayPostgres;

/**
 * Measures what an article costs to ingest with few and with many on record: {@code MeasureIngestion JAR [MANY]}. The
 * first thousand are ingested; the many are their rows over again, in other words for who takes part but for one copy in
 * ten, so that what is frequent stays as frequent. Prints medians of the time to the answer, by turns over both databases.
 */
public final class MeasureIngestion {

    private static final int FEW = 1_000;
    private static final int MEASURED = 200;
    private static final String READY = "{ articles(first: 1) { totalCount } }";
    private static final String INGEST = """
            mutation { ingestArticle(input: { source: "%s", text: "%s", publishedOn: "%s" }) { result claimCount } }""";

    private final Program jar;
    private final int many;
    private final String server;
    private final EmbeddedPostgres postgres;

    private MeasureIngestion(Program jar, int many, EmbeddedPostgres postgres) {
        this.jar = jar;
        this.many = many;
        this.postgres = postgres;
        server = "jdbc:postgresql://127.0.0.1:" + postgres.endpoint().port() + "/";
    }

    /** Measures, and prints a line a figure. */
    public static void main(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = Path.of("target", "postgresql-of-measures");
        ThrowAwayPostgres.delete(folder.resolve("data"));
        Files.createDirectories(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, false)) {
            new MeasureIngestion(new Program("jar", List.of(java, "-jar", arguments[0])), many, postgres).run();
        }
    }

    private void run() throws Exception {
        sql(postgres.endpoint().database(), "CREATE DATABASE few");
        try (Program.Running running = start("few")) {
            News news = new News(1);
            for (int i = 0; i < FEW; i++) {
                ingest(running, news.article());
            }
        }
        sql(postgres.endpoint().database(), "CREATE DATABASE many TEMPLATE few");
        sql("many", rows("/measure/multiply.sql").replace(":copies", Integer.toString(many / FEW - 1)));
        sql("many", "VACUUM ANALYZE");
        sql("few", "VACUUM ANALYZE");
        List<Double> ofFew = new ArrayList<>();
        List<Double> ofMany = new ArrayList<>();
        try (Program.Running few = start("few"); Program.Running full = start("many")) {
            News warmUp = new News(2);
            for (int i = 0; i < 2 * MEASURED; i++) {
                ingest(i % 2 == 0 ? few : full, warmUp.article());
            }
            News news = new News(3);
            for (int i = 0; i < MEASURED; i++) {
                String article = news.article();
                ofFew.add(ingest(few, article));
                ofMany.add(ingest(full, article));
            }
        }
        System.out.printf(Locale.ROOT, "median per article: %.1f ms at %d articles, %.1f ms at %d, ratio %.2f%n",
                median(ofFew), FEW, median(ofMany), many, median(ofMany) / median(ofFew));
    }

    private Program.Running start(String database) throws Exception {
        return jar.start(READY, Map.of("QUARKUS_DATASOURCE_JDBC_URL", server + database,
                "QUARKUS_DATASOURCE_USERNAME", postgres.endpoint().username(), "QUARKUS_DATASOURCE_PASSWORD",
                postgres.endpoint().password(), "RECOUPE_SEEDS", "", "RECOUPE_ACCESS_OPEN", "true"));
    }

    private static double ingest(Program.Running running, String article) throws Exception {
        String day = LocalDate.of(2024, 1, 1).plusDays(Math.floorMod(article.hashCode(), 90)).toString();
        String source = "Gazette " + Math.floorMod(article.hashCode(), 40);
        long begin = System.nanoTime();
        Load.ask(running.port(), INGEST.formatted(source, article.replace("\n", " "), day));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String rows(String resource) throws Exception {
        return new String(MeasureIngestion.class.getResourceAsStream(resource).readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void sql(String database, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + database, postgres.endpoint().username(),
                postgres.endpoint().password()); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
