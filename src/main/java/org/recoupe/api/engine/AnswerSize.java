package org.recoupe.api.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetchingEnvironment;

/** Counts the values of an answer, and ends the operation where they are beyond all use, however little it seemed to ask. */
final class AnswerSize extends SimplePerformantInstrumentation {

    /** Some hundred bytes each; the longest text with all its claims marked has half as many. */
    static final int MOST = 500_000;

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        input.getGraphQLContext().put(AnswerSize.class, new Count());
        return input;
    }

    /** Each item of a subscription is an answer of its own. */
    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(InstrumentationFieldParameters parameters,
            InstrumentationState state) {
        parameters.getExecutionContext().getGraphQLContext().put(AnswerSize.class, new Count());
        return super.beginSubscribedFieldEvent(parameters, state);
    }

    /** Counts one value more. */
    static void count(DataFetchingEnvironment environment) {
        Count count = environment.getGraphQlContext().get(AnswerSize.class);
        if (count != null && ++count.values > MOST) {
            throw new TooLarge();
        }
    }

    /** One thread at a time reads the values of an answer. */
    private static final class Count {
        private int values;
    }
}
