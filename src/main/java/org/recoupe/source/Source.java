package org.recoupe.source;

import java.util.Optional;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Who publishes articles; its natural key is its name. */
@Entity
public class Source extends PanacheEntity {

    /** The name under which it publishes ("L'Express"). */
    public String name;

    /** The source of that name, where it is on record. */
    public static Optional<Source> findByName(String name) {
        return find("name", name).firstResultOptional();
    }

    /** The source of that name, put on record where it is new; callers hold the lock of its name. */
    public static Source named(String name) {
        return findByName(name).orElseGet(() -> {
            Source source = new Source();
            source.name = name;
            source.persist();
            return source;
        });
    }
}
