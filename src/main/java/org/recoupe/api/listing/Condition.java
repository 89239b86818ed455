package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows must meet, or another piece of SQL. Values never stand in it: each question mark is a parameter.
 *
 * @param sql the condition
 * @param values what its question marks stand for, in their order
 */
public record Condition(String sql, List<Object> values) {

    /** What every row meets. */
    public static final Condition NONE = new Condition("TRUE", List.of());

    public Condition {
        values = List.copyOf(values);
    }

    /** A condition with its values. */
    public static Condition of(String sql, Object... values) {
        return new Condition(sql, Stream.of(values).map(Condition::plain).toList());
    }

    /** The list of these keys. */
    public static Condition keys(Collection<Long> keys) {
        return new Condition("CAST(? AS bigint[])", List.of((Object) keys.toArray(Long[]::new)));
    }

    /** A condition on a value, which all question marks stand for; {@link #NONE} where there is no value. */
    static Condition on(String sql, Object value) {
        return value == null
                ? NONE
                : new Condition(sql, sql.chars().filter(c -> c == '?').mapToObj(mark -> plain(value)).toList());
    }

    /** That all of them are met. */
    public static Condition all(Condition... conditions) {
        return joined(" AND ", Stream.of(conditions).filter(condition -> condition != NONE).toList(), NONE);
    }

    /** That one of them is met; of none, nothing is asked. */
    static Condition any(List<Condition> conditions) {
        return joined(" OR ", conditions, NONE);
    }

    /** That it is not met, be it only because the row says nothing of it. */
    Condition negated() {
        return new Condition("(" + sql + ") IS NOT TRUE", values);
    }

    /** The same with more SQL around it, in which %s stands for it. */
    public Condition within(String outer) {
        return this == NONE ? NONE : new Condition(outer.formatted(sql), values);
    }

    private static Condition joined(String by, List<Condition> conditions, Condition none) {
        if (conditions.isEmpty()) {
            return none;
        }
        List<Object> values = new ArrayList<>();
        conditions.forEach(condition -> values.addAll(condition.values));
        return new Condition(conditions.stream().map(condition -> "(" + condition.sql + ")")
                .collect(Collectors.joining(by)), values);
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : Objects.requireNonNull(value);
    }

    /** What a filter asks by itself and by the filters in it. */
    static <F> Condition combined(Condition own, List<F> and, List<F> or, F not, Function<F, Condition> condition) {
        Condition all = and == null ? NONE : all(and.stream().map(condition).toArray(Condition[]::new));
        Condition any = or == null ? NONE : any(or.stream().map(condition).toList());
        Condition none = not == null ? NONE : condition.apply(not).negated();
        return all(own, all, any, none);
    }
}
