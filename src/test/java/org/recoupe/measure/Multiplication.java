package org.recoupe.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Puts copies of all that is on record beside it, as rows: what the service would need hours to ingest stands there within
 * minutes. Each copy has ids, days, hashes and bands of its own, so that no copy is taken for a copied text. Keys stay as
 * they are: each grows with the record, as the keys of a stream do on average, whose names follow one law all the time.
 * Contradictions of many claims are not copied but grow.
 */
final class Multiplication {

    private static final long APART = 100_000_000;
    private static final int OF_MANY = 10;
    private static final String SAME = "CASE WHEN contradiction_id IN (SELECT id FROM affair) THEN contradiction_id ELSE"
            + " contradiction_id + :apart END";
    private static final String FEW = " WHERE %s NOT IN (SELECT id FROM affair)";

    private final Statement statement;

    private Multiplication(Statement statement) {
        this.statement = statement;
    }

    /** Adds a number of copies of all articles. */
    static void of(Connection database, int copies) throws SQLException {
        try (Statement statement = database.createStatement()) {
            new Multiplication(statement).add(copies);
        }
    }

    private void add(int copies) throws SQLException {
        long last = number("SELECT max(id) FROM claim");
        if (last >= APART) {
            throw new IllegalStateException("the record is a multiplied one");
        }
        statement.execute("SET session_replication_role = replica");
        statement.execute("CREATE TEMP TABLE affair AS SELECT contradiction_id AS id FROM contradiction_claim"
                + " GROUP BY contradiction_id HAVING count(*) >= " + OF_MANY);
        for (String table : new String[]{"article", "article_band", "claim", "claim_key", "audit_entry",
                "contradiction",
                "contradiction_claim", "contradiction_side", "contradiction_pair"}) {
            statement.execute("CREATE TEMP TABLE one_" + table + " AS SELECT * FROM " + table);
        }
        for (int copy = 1; copy <= copies; copy++) {
            add(copy, "article", Map.of("origin_id", "origin_id + :apart", "content_hash",
                    "encode(sha256(convert_to(content_hash || ':copy', 'UTF8')), 'hex')", "published_on",
                    "published_on + :copy * (SELECT 1 + max(published_on) - min(published_on) FROM one_article)"), "");
            add(copy, "article_band", Map.of("band", "hashint8extended(band, :copy)"), "");
            add(copy, "claim", Map.of(), "");
            add(copy, "claim_key", Map.of(), "");
            add(copy, "audit_entry", Map.of("node_id", "node_id + :apart"), "");
            add(copy, "contradiction", Map.of("merged_into", "merged_into + :apart"), FEW.formatted("id"));
            add(copy, "contradiction_claim", Map.of("contradiction_id", SAME), "");
            add(copy, "contradiction_side", Map.of(), FEW.formatted("contradiction_id"));
            add(copy, "contradiction_pair", Map.of("contradiction_id", SAME, "left_id", "left_id + :apart", "right_id",
                    "right_id + :apart"), "");
        }
        for (String sequence : new String[]{"article", "claim", "audit_entry", "contradiction", "contradiction_pair"}) {
            statement.execute("SELECT setval('%1$s_seq', (SELECT max(id) + 50 FROM %1$s))".formatted(sequence));
        }
    }

    /** Copies a table: what names a row of a copied table by its id names the copy. */
    private void add(int copy, String table, Map<String, String> changed, String which) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement
                .executeQuery("SELECT column_name FROM information_schema.columns WHERE table_name"
                        + " = '" + table
                        + "' AND table_schema = 'public' AND is_generated = 'NEVER' AND is_identity = 'NO'")) {
            while (rows.next()) {
                String column = rows.getString(1);
                boolean id = column.equals("id") || column.matches("(article|claim|contradiction|before|after)_id");
                columns.put(column, changed.getOrDefault(column, id ? column + " + :apart" : column));
            }
        }
        StringJoiner values = new StringJoiner(", ");
        columns.values().forEach(values::add);
        statement.execute(("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT " + values
                + " FROM one_" + table + which).replace(":apart", Long.toString(copy * APART))
                .replace(":copy", String.format(Locale.ROOT, "%d", copy)));
    }

    private long number(String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
