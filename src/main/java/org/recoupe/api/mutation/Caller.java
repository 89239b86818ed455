package org.recoupe.api.mutation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.recoupe.access.Subject;

import io.quarkus.security.identity.SecurityIdentity;

/** Who sent the request at hand. */
@ApplicationScoped
class Caller {

    /** The name of whoever brings no token. */
    private static final String ANONYMOUS = "anonymous";

    private final Instance<SecurityIdentity> identity;

    Caller(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    /** The subject of the caller's token. */
    String name() {
        if (!identity.isResolvable() || identity.get().isAnonymous()) {
            return ANONYMOUS;
        }
        return Subject.of(identity.get());
    }
}
