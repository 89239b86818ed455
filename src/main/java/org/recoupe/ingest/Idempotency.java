package org.recoupe.ingest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.ContentHash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Does once what a client sends twice under one key of its own: the second time it gets the outcome of the first. Keys
 * are kept in the transaction of what is done; what is refused keeps none.
 */
@ApplicationScoped
public class Idempotency {

    /** How many old keys a new one clears away, so that they never pile up. */
    private static final int CLEARED = 20;

    private final Session session;
    private final Clock clock;
    private final ObjectMapper json;
    private final Duration retention;

    Idempotency(Session session, Clock clock, ObjectMapper json,
            @ConfigProperty(name = "recoupe.idempotency.retention", defaultValue = "7d") Duration retention) {
        this.session = session;
        this.clock = clock;
        this.json = json;
        this.retention = retention;
    }

    /**
     * A caller's key for one input.
     *
     * @param caller who chose it
     * @param key what they chose
     * @param part the item of a batch that has one key; 0 for all else
     * @param inputHash tells one input from another
     */
    public record Key(String caller, String key, int part, String inputHash) {

        public Key {
            Objects.requireNonNull(caller);
            Objects.requireNonNull(key);
        }

        /** The key for an operation's input, whose text tells it from others. */
        public static Key of(String caller, String key, int part, String operation, Object input) {
            return new Key(caller, key, part, ContentHash.of(operation, input.toString()));
        }
    }

    /**
     * Does work, or gives the outcome that it had under the same key. Callers hold a transaction; one that does the same
     * at the same time waits for the first to end.
     *
     * @param key the key, or {@code null} to do the work however often it is asked for
     */
    public <T> T once(Key key, Class<T> type, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        if (taken(key)) {
            return known(key, type).orElseThrow(() -> new IllegalStateException("a key without an outcome"));
        }
        T outcome = work.get();
        session.createNativeMutationQuery("UPDATE idempotency_key SET outcome = CAST(:outcome AS jsonb) "
                + "WHERE caller = :caller AND key = :key AND part = :part").setParameter("outcome", text(outcome))
                .setParameter("caller", key.caller()).setParameter("key", key.key()).setParameter("part", key.part())
                .executeUpdate();
        return outcome;
    }

    /** The outcome that was kept under a key, if any; a key that was used for another input is refused. */
    public <T> Optional<T> known(Key key, Class<T> type) {
        return key == null ? Optional.empty() : kept(key).map(row -> outcome(key, row, type));
    }

    private Optional<Tuple> kept(Key key) {
        return session
                .createNativeQuery("SELECT input_hash, CAST(outcome AS text) AS outcome FROM idempotency_key "
                        + "WHERE caller = :caller AND key = :key AND part = :part", Tuple.class)
                .setParameter("caller", key.caller()).setParameter("key", key.key()).setParameter("part", key.part())
                .uniqueResultOptional();
    }

    private boolean taken(Key key) {
        Instant now = clock.instant();
        session.createNativeMutationQuery("""
                DELETE FROM idempotency_key WHERE (caller, key, part) IN (SELECT caller, key, part FROM idempotency_key
                    WHERE at < :limit ORDER BY at LIMIT :cleared FOR UPDATE SKIP LOCKED)
                """).setParameter("limit", Timestamp.from(now.minus(retention))).setParameter("cleared", CLEARED)
                .executeUpdate();
        return session.createNativeMutationQuery("""
                INSERT INTO idempotency_key (caller, key, part, input_hash, at)
                VALUES (:caller, :key, :part, :hash, :at) ON CONFLICT DO NOTHING
                """).setParameter("caller", key.caller()).setParameter("key", key.key())
                .setParameter("part", key.part()).setParameter("hash", key.inputHash())
                .setParameter("at", Timestamp.from(now)).executeUpdate() == 0;
    }

    private <T> T outcome(Key key, Tuple row, Class<T> type) {
        if (!row.get("input_hash").equals(key.inputHash())) {
            throw new Refusal(ErrorCode.IDEMPOTENCY_KEY_REUSED, "idempotencyKey",
                    "This idempotencyKey was used for another input: choose a new one for each.");
        }
        try {
            return json.readValue((String) row.get("outcome"), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an outcome is what was written", impossible);
        }
    }

    private String text(Object outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an outcome is made of numbers and words", impossible);
        }
    }
}
