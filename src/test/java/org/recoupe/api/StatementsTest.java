package org.recoupe.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a page costs in SQL. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class StatementsTest {

    private static final String PAGE = """
            query($first: Int, $at: DateTime) { contradictions(first: $first, asOf: $at,
              filter: {or: [{source: "Page 0"}, {source: "Page 1"}, {source: "Page 2"}, {source: "Page 3"}, {source: "Page 4"}]}) { totalCount pageInfo { endCursor } nodes { id verdict
              explanation pairs { totalCount nodes { left { quote } right { article { id } } } } reviews { totalCount nodes { at } } sides { role claimCount
                claims(first: 2) { totalCount nodes { quote article { id } } } claim { quote time { value } contradictions { nodes { id } }
                article { title text source { name } claims { nodes { quote } } } } } } } }""";

    @Inject
    SessionFactory sessions;

    @Test
    void aPageOfFiftyCostsNoMoreThanAPageOfOne() {
        for (int i = 0; i < 12; i++) {
            RecordApiTest.ingest("Page " + i % 5, "https://page.example/" + i,
                    "Le pays compte actuellement " + (i + 1) + "000 soldats américains en Irak.");
        }
        for (String at : List.of("", Instant.now().toString())) {
            long one = statements(1, at);
            assertEquals(one, statements(50, at));
            assertTrue(one <= 26, () -> one + " statements for one page");
        }
    }

    @Test
    void aPageOfTheAuditLogCostsTheSameHoweverLong() {
        for (int i = 0; i < 6; i++) {
            RecordApiTest.ingest("Page " + i, "https://page.example/audit/" + i,
                    "Le ciel est bleu, dit l'élu " + i + ".");
        }
        String page = """
                query($first: Int!) { auditLog(first: $first, filter: {action: INGEST_ARTICLE}) { totalCount nodes { by
                  node { id ... on Article { title source { names } } } after { ... on Article { title } } } } }""";
        sessions.getStatistics().clear();
        GraphQl.send(page, Map.of("first", 1)).body("errors", nullValue());
        long one = sessions.getStatistics().getPrepareStatementCount();
        sessions.getStatistics().clear();
        GraphQl.send(page, Map.of("first", 6)).body("data.auditLog.nodes", hasSize(6));
        assertEquals(one, sessions.getStatistics().getPrepareStatementCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "articles(first: $n, filter: {search: \"Togo\"}) { totalCount edges { node { id source { name names } claims(first: 2) { totalCount nodes {"
                    + " quote time { value } } } contradictions(first: 2) { nodes { id } } titleSegments { text } segments {"
                    + " text } revisions { nodes { id } } } } }",
            "claims(first: $n, filter: {event: \"mission.end\"}) { totalCount edges { node { quote article { title source { name } } contradictions(first: 2)"
                    + " { nodes { id explanation } } corrections { totalCount } } } }",
            "sources(first: $n, filter: {nameContains: \"Liste\"}) { totalCount edges { node { name names articles(first: 2) { totalCount nodes { title } } }"
                    + " } }",
            "timeline(first: $n) { totalCount edges { node { value source { name } claim { quote article { title } } } } }"})
    void aPageOfAListCostsTheSameHoweverLong(String list) {
        for (int i = 0; i < 6; i++) {
            RecordApiTest.ingest("Liste " + i, "https://page.example/list/" + i,
                    "La mission belge au Togo se terminera en mars 203" + i + ". Elle compte " + (i + 2)
                            + "00 soldats.");
        }
        String query = "query($n: Int) { list: " + list + " }";
        long[] costs = new long[2];
        for (int i = 0; i < 2; i++) {
            int first = i == 0 ? 1 : 6;
            sessions.getStatistics().clear();
            GraphQl.send(query, Map.of("n", first)).body("errors", nullValue()).body("data.list.edges", hasSize(first));
            costs[i] = sessions.getStatistics().getPrepareStatementCount();
        }
        assertEquals(costs[0], costs[1]);
    }

    private long statements(int first, String at) {
        sessions.getStatistics().clear();
        GraphQl.send(PAGE, at.isEmpty() ? Map.of("first", first) : Map.of("first", first, "at", at))
                .body("errors", nullValue()).body("data.contradictions.nodes",
                        hasSize(first));
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
