package org.recoupe.ingest;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Locks of the database that last until the end of the transaction, so that two articles at once, be it from two
 * processes, see each other's claims. An article is locked before claims, claims before contradictions, and each in
 * ascending order: nobody waits in a circle.
 */
@ApplicationScoped
class Locks {

    private static final int SOURCE = 0x5265_0001;
    private static final int ARTICLE = 0x5265_0002;
    private static final int CLAIMS = 0x5265_0003;
    private static final int CONTRADICTIONS = 0x5265_0004;

    // An article of thousands of events would fill the server's table of locks: events share this many.
    private static final int BUCKETS = 256;

    private final EntityManager entities;

    Locks(EntityManager entities) {
        this.entities = entities;
    }

    void source(String name) {
        lock(SOURCE, name.hashCode());
    }

    /** Locks what stands under an address, or a text that has none. */
    void article(String source, String address) {
        lock(ARTICLE, 31 * source.hashCode() + address.hashCode());
    }

    void claims(Collection<String> keys) {
        lockAll(CLAIMS, keys);
    }

    /** Locks what contradictions are about. */
    void contradictions(Collection<String> subjects) {
        lockAll(CONTRADICTIONS, subjects);
    }

    // One statement: its rows come, and are locked, in the order of the array.
    private void lockAll(int kind, Collection<String> keys) {
        Integer[] buckets = keys.stream().map(key -> Math.floorMod(key.hashCode(), BUCKETS)).distinct().sorted()
                .toArray(Integer[]::new);
        entities.createNativeQuery("""
                SELECT count(pg_advisory_xact_lock(:kind, bucket)) FROM unnest(CAST(:buckets AS integer[])) AS bucket
                """).setParameter("kind", kind).setParameter("buckets", buckets).getSingleResult();
    }

    private void lock(int kind, int what) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:kind, :what)").setParameter("kind", kind)
                .setParameter("what", what).getSingleResult();
    }
}
