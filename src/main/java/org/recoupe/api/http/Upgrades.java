package org.recoupe.api.http;

import java.lang.reflect.Method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;

/**
 * Ends the requests that became WebSockets: the framework never does, and would wait for them when it shuts down until
 * its patience is at an end (quarkus.shutdown.timeout), long after the sockets are closed.
 */
@RegisterForReflection(targets = QuarkusRequestWrapper.class, fields = false)
final class Upgrades {

    private static final Method DONE = done();

    private Upgrades() {}

    static void end(HttpServerRequest request) {
        try {
            DONE.invoke(QuarkusRequestWrapper.get(request));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the method was found and may be called", impossible);
        }
    }

    private static Method done() {
        try {
            Method method = QuarkusRequestWrapper.class.getDeclaredMethod("done");
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another version of the framework ends its requests otherwise", changed);
        }
    }
}
