package org.recoupe.api.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.ext.web.RoutingContext;

/** Has operations answered, each for whoever sent its request, with that caller's roles. */
@ApplicationScoped
public class Execution {

    private final ExecutionService engine;
    private final CurrentIdentityAssociation caller;
    private final IdentityProviderManager identities;

    Execution(ExecutionService engine, CurrentIdentityAssociation caller, IdentityProviderManager identities) {
        this.engine = engine;
        this.caller = caller;
        this.identities = identities;
    }

    /** Has an operation answered on the thread at hand; what goes wrong is told to the answer too. */
    public void run(JsonObject operation, RoutingContext asked, ExecutionResponseWriter answer) {
        ManagedContext scope = Arc.container().requestContext();
        scope.activate();
        try {
            caller.setIdentity(QuarkusHttpUser.getSecurityIdentityBlocking(asked, identities));
            Map<String, Object> settings = new ConcurrentHashMap<>();
            settings.put("runBlocking", true);
            settings.put("httpHeaders", Map.of());
            settings.put("state", scope.getState());
            engine.executeSync(operation, settings, answer);
        } catch (RuntimeException | TooLarge failure) {
            answer.fail(failure);
        } finally {
            scope.terminate();
        }
    }
}
