package org.recoupe.api.engine;

import org.recoupe.refusal.ErrorCode;

import graphql.ExecutionResult;
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
            throw new Abort(ErrorCode.UNTRUSTED_DOCUMENT, "Only trusted documents are answered here.");
        }
        return super.beginExecution(execution, state);
    }
}
