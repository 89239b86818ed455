package org.recoupe.api;

import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
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
            query($first: Int) { contradictions(first: $first) { totalCount pageInfo { endCursor } nodes { id verdict
              explanation pairs { left { quote } right { article { id } } } sides { role claimCount
                claims { quote article { id } } claim { quote time { value } contradictions { nodes { id } }
                article { title text source { name } claims { nodes { quote } } } } } } } }""";

    @Inject
    SessionFactory sessions;

    @Test
    void aPageOfFiftyCostsNoMoreThanAPageOfOne() {
        for (int i = 0; i < 12; i++) {
            RecordApiTest.ingest("Page " + i % 5, "https://page.example/" + i,
                    "Le pays compte actuellement " + (i + 1) + "000 soldats américains en Irak.");
        }
        long one = statements(1);
        long fifty = statements(50);
        assertEquals(one, fifty);
        assertTrue(one <= 20, () -> one + " statements for one page");
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

    private long statements(int first) {
        sessions.getStatistics().clear();
        GraphQl.send(PAGE, Map.of("first", first)).body("errors", nullValue()).body("data.contradictions.nodes",
                hasSize(first));
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
