package org.recoupe.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken at once. */
@ConfigMapping(prefix = "recoupe.limits")
public interface Limits {

    /** The longest text, in code points. */
    @WithDefault("1000000")
    int text();

    /** The longest page of HTML around a text, in code points. */
    @WithDefault("3000000")
    int html();

    /** Hands the limits to the plain code that keeps them. */
    class Checks {

        @Produces
        @Singleton
        TextCheck check(Limits limits) {
            return new TextCheck(limits.text(), limits.html());
        }
    }
}
