package org.recoupe.access;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** Who a caller is, in a name that stays. */
public final class Subject {

    private Subject() {}

    /** The subject of the caller's token (RFC 7519, sub), which its issuer never gives to another; else the name. */
    public static String of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
