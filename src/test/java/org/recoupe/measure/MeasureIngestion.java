package org.recoupe.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.recoupe.measure.IngestionCost.Cost;
import org.recoupe.postgres.EmbeddedPostgres;
import org.recoupe.postgres.ThrowAwayPostgres;

/**
 * Measures what an article costs to ingest with few and with many on record. {@code MeasureIngestion fill JAR [MANY
 * [INGESTED]]} has the service ingest generated news: a thousand articles into one database, and more into a copy of it, as
 * many as are wanted or as INGESTED says; of the rest copies are put on record ({@link Multiplication}). {@code
 * MeasureIngestion measure JAR} then sends both the same news in turn and prints what each article took: the time to the
 * answer, and the CPU time of the service and its database.
 */
public final class MeasureIngestion {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int WARM_UP = 600;
    private static final int MEASURED = 1_000;
    private static final int SENDERS = 3;
    private static final int A_LINE = 5_000;
    private static final String READY = "{ articles(first: 1) { totalCount } }";
    private static final String INGEST = """
            mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { result claimCount } }""";

    private final Program jar;
    private final String server;
    private final EmbeddedPostgres postgres;

    private MeasureIngestion(Program jar, EmbeddedPostgres postgres) {
        this.jar = jar;
        this.postgres = postgres;
        server = "jdbc:postgresql://127.0.0.1:" + postgres.endpoint().port() + "/";
    }

    /** Fills or measures, and prints a line a figure. */
    public static void main(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        boolean fill = arguments[0].equals("fill");
        Path folder = Path.of("target", "postgresql-of-measures");
        if (fill) {
            ThrowAwayPostgres.delete(folder.resolve("data"));
        }
        Files.createDirectories(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, false)) {
            MeasureIngestion measure = new MeasureIngestion(
                    new Program("jar", List.of(java, "-Xmx1g", "-jar", arguments[1])), postgres);
            if (fill) {
                int many = arguments.length > 2 ? Integer.parseInt(arguments[2]) : MANY;
                measure.fill(many, arguments.length > 3 ? Integer.parseInt(arguments[3]) : many);
            } else {
                measure.measure();
            }
        }
    }

    private void fill(int many, int ingested) throws Exception {
        sql(postgres.endpoint().database(), "CREATE DATABASE few");
        News news = new News(1);
        fill("few", news, FEW);
        sql(postgres.endpoint().database(), "CREATE DATABASE many TEMPLATE few");
        fill("many", news, ingested - FEW);
        try (Connection database = connect("many")) {
            Multiplication.of(database, many / ingested - 1);
        }
        sql("few", "VACUUM ANALYZE");
        sql("many", "VACUUM ANALYZE");
    }

    private void fill(String database, News news, int articles) throws Exception {
        AtomicInteger sent = new AtomicInteger();
        long begin = System.nanoTime();
        try (Program.Running running = start(database);
                ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Void>> sending = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                sending.add(senders.submit(() -> {
                    for (int n = sent.incrementAndGet(); n <= articles; n = sent.incrementAndGet()) {
                        ingest(running, news.next());
                        if (n % A_LINE == 0) {
                            System.out.printf("%s: %d articles sent in %d s%n", database, n,
                                    (System.nanoTime() - begin) / 1_000_000_000);
                        }
                    }
                    return null;
                }));
            }
            for (Future<Void> sender : sending) {
                sender.get();
            }
        }
    }

    private void measure() throws Exception {
        try (Program.Running few = start("few"); Program.Running many = start("many")) {
            News warmUp = new News(2);
            for (int i = 0; i < WARM_UP; i++) {
                News.Item item = warmUp.next();
                ingest(few, item);
                ingest(many, item);
            }
            IngestionCost ofFew = new IngestionCost(few.process().pid(), backends("few"));
            IngestionCost ofMany = new IngestionCost(many.process().pid(), backends("many"));
            News news = new News(3);
            for (int i = 0; i < MEASURED; i++) {
                News.Item item = news.next();
                ofFew.add(item.hot(), () -> ingest(few, item));
                ofMany.add(item.hot(), () -> ingest(many, item));
            }
            print("few", ofFew);
            print("many", ofMany);
            Cost one = ofFew.cost(false);
            Cost other = ofMany.cost(false);
            System.out.printf("many / few: median %.2f, p95 %.2f, CPU %.2f%n", other.median() / one.median(),
                    other.p95() / one.p95(), ofMany.cpuMillis() / ofFew.cpuMillis());
        }
    }

    private void print(String database, IngestionCost measured) throws SQLException {
        Cost all = measured.cost(false);
        Cost hot = measured.cost(true);
        System.out.printf("%s (%d articles, %d claims, %d contradictions, %d pairs): median %.1f ms, p95 %.1f ms, CPU "
                + "%.1f ms; of the affair (%d) median %.1f ms, p95 %.1f ms%n", database, count(database, "article"),
                count(database, "claim"), count(database, "contradiction"), count(database, "contradiction_pair"),
                all.median(), all.p95(), measured.cpuMillis(), hot.count(), hot.median(), hot.p95());
    }

    private Program.Running start(String database) throws Exception {
        return jar.start(READY, Map.of("QUARKUS_DATASOURCE_JDBC_URL", server + database,
                "QUARKUS_DATASOURCE_USERNAME", postgres.endpoint().username(), "QUARKUS_DATASOURCE_PASSWORD",
                postgres.endpoint().password(), "RECOUPE_SEEDS", "", "RECOUPE_ACCESS_OPEN", "true"));
    }

    private static void ingest(Program.Running running, News.Item item) throws Exception {
        Map<String, Object> article = new HashMap<>();
        article.put("source", item.source());
        article.put("title", item.title());
        article.put("text", item.text());
        article.put("publishedOn", item.publishedOn().toString());
        Load.ask(running.port(), INGEST, Map.of("a", article));
    }

    /** The server's processes that serve a database. */
    private List<Long> backends(String database) throws SQLException {
        List<Long> pids = new ArrayList<>();
        query(database, "SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                + "AND pid <> pg_backend_pid()", rows -> pids.add(rows.getLong(1)));
        return pids;
    }

    private long count(String database, String table) throws SQLException {
        List<Long> counts = new ArrayList<>();
        query(database, "SELECT count(*) FROM " + table, rows -> counts.add(rows.getLong(1)));
        return counts.getFirst();
    }

    private interface Row {
        void read(ResultSet rows) throws SQLException;
    }

    private void query(String database, String query, Row row) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.read(rows);
            }
        }
    }

    private void sql(String database, String statements) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, postgres.endpoint().username(),
                postgres.endpoint().password());
    }
}
