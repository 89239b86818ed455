package org.recoupe.api.export;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import org.recoupe.api.engine.Execution;
import org.recoupe.api.http.CodedError;

import graphql.ExecutionResult;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.ext.web.RoutingContext;

/** Has GraphQL answer an operation for whoever sent a request, with that caller's roles. */
@ApplicationScoped
class Engine {

    private final Execution execution;

    Engine(Execution execution) {
        this.execution = execution;
    }

    /** The data that an operation yields, or what is wrong with it. */
    Item answer(RoutingContext context, JsonObject operation) {
        Result result = new Result();
        execution.run(operation, context, result);
        return result.data();
    }

    /** That GraphQL answered with errors. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<CodedError> errors;

        Refused(List<CodedError> errors) {
            super(errors.getFirst().code().name());
            this.errors = errors;
        }

        List<CodedError> errors() {
            return errors;
        }
    }

    private static final class Result implements ExecutionResponseWriter {

        private ExecutionResult result;
        private Throwable failure;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable thrown) {
            failure = thrown;
        }

        Item data() {
            if (result == null) {
                throw new IllegalStateException("an export could not be asked for", failure);
            }
            if (!result.getErrors().isEmpty()) {
                throw new Refused(CodedError.of(result.getErrors()));
            }
            return new Item(result.getData());
        }
    }
}
