package org.recoupe.ingest;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.source.Source;

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

    /** Locks what stands under an address of sources that are one, or a text that has none. */
    void article(List<Source> family, String address) {
        lockAll(ARTICLE, family.stream().map(source -> 31 * source.name.hashCode() + address.hashCode()));
    }

    void claims(Collection<String> keys) {
        lockAll(CLAIMS, buckets(keys));
    }

    /** Locks what contradictions are about. */
    void contradictions(Collection<String> subjects) {
        lockAll(CONTRADICTIONS, buckets(subjects));
    }

    private static Stream<Integer> buckets(Collection<String> keys) {
        return keys.stream().map(key -> Math.floorMod(key.hashCode(), BUCKETS));
    }

    // One statement: its rows come, and are locked, in the order of the array.
    private void lockAll(int kind, Stream<Integer> what) {
        entities.createNativeQuery("""
                SELECT count(pg_advisory_xact_lock(:kind, one)) FROM unnest(CAST(:all AS integer[])) AS one
                """).setParameter("kind", kind).setParameter("all", what.distinct().sorted().toArray(Integer[]::new))
                .getSingleResult();
    }

    private void lock(int kind, int what) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:kind, :what)").setParameter("kind", kind)
                .setParameter("what", what).getSingleResult();
    }
}
