package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.QueryTimeoutException;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/**
 * A statement in SQL with what its question marks stand for, and the columns that it answers with.
 *
 * @param sql the statement
 * @param values what its question marks stand for, in their order
 * @param columns the types of its columns, by name
 */
public record Statement(String sql, List<Object> values, Map<String, Class<?>> columns) {

    /** A statement of pieces, texts and conditions, whose columns are still to be named. */
    public static Statement of(Object... pieces) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Object piece : pieces) {
            if (piece instanceof Condition condition) {
                sql.append(condition.sql());
                values.addAll(condition.values());
            } else {
                sql.append(piece);
            }
        }
        return new Statement(sql.toString(), values, new LinkedHashMap<>());
    }

    /** These columns of the rows that have one of some keys in a column. */
    public static Statement of(Rows rows, String column, Map<String, Class<?>> columns, List<Long> keys) {
        return of("SELECT " + String.join(", ", columns.keySet()) + " FROM ", rows.from(),
                " WHERE " + column + " = ANY (", Condition.keys(keys), ")").with(columns);
    }

    /** The same with one column more. */
    public Statement column(String name, Class<?> type) {
        Map<String, Class<?>> more = new LinkedHashMap<>(columns);
        more.put(name, type);
        return new Statement(sql, values, more);
    }

    /** The same with these columns. */
    public Statement with(Map<String, Class<?>> named) {
        return new Statement(sql, values, named);
    }

    /** What the database answers, or a {@link Refusal} where it takes too long. */
    public List<Row> rows(StatelessSession session) {
        int seconds = QueryLimits.set().seconds();
        NativeQuery<Object[]> query = session.createNativeQuery(numbered(), Object[].class).setTimeout(seconds);
        Map<String, Integer> places = new HashMap<>();
        columns.forEach((name, type) -> {
            query.addScalar(name, type);
            places.put(name, places.size());
        });
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        try {
            return query.getResultList().stream().map(values -> new Row(places, values)).toList();
        } catch (QueryTimeoutException late) {
            throw new Refusal(ErrorCode.TOO_SLOW, null, "The database did not answer within " + seconds
                    + " seconds: ask for less at once, or again later.");
        }
    }

    /** With numbered parameters, as JPA knows them. */
    private String numbered() {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (int i = 0; i < sql.length(); i++) {
            numbered.append(sql.charAt(i));
            if (sql.charAt(i) == '?') {
                numbered.append(++number);
            }
        }
        return numbered.toString();
    }
}
