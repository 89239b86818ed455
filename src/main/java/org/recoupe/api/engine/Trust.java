package org.recoupe.api.engine;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

/** Refuses documents that aren't trusted, where that is mandatory, whatever way they come. */
final class Trust extends SimplePerformantInstrumentation {

    private final TrustedDocuments documents;

    Trust(TrustedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters execution,
            InstrumentationState state) {
        if (!documents.answers(execution.getQuery())) {
            throw new Untrusted();
        }
        return super.beginExecution(execution, state);
    }

    /** Told with a code of its own. */
    private static final class Untrusted extends AbortExecutionException {

        private static final long serialVersionUID = 1L;

        Untrusted() {
            super("Only trusted documents are answered here.");
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", "UNTRUSTED_DOCUMENT");
        }
    }
}
