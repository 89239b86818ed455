package org.recoupe.api.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;

/** Counts the values of an answer, and ends the operation where they are beyond all use, however little it seemed to ask. */
final class AnswerSize extends SimplePerformantInstrumentation {

    private final int most;

    AnswerSize(int most) {
        this.most = most;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        input.getGraphQLContext().put(AnswerSize.class, new Count(most));
        return input;
    }

    /** Each item of a subscription is an answer of its own. */
    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(InstrumentationFieldParameters parameters,
            InstrumentationState state) {
        parameters.getExecutionContext().getGraphQLContext().put(AnswerSize.class, new Count(most));
        return super.beginSubscribedFieldEvent(parameters, state);
    }

    /** Counts the values of one thing more. */
    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(InstrumentationExecutionStrategyParameters parameters,
            InstrumentationState state) {
        Count count = parameters.getExecutionContext().getGraphQLContext().get(AnswerSize.class);
        count.left -= parameters.getExecutionStrategyParameters().getFields().size();
        if (count.left < 0) {
            throw new TooLarge();
        }
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    /** One thread at a time reads the values of an answer. */
    private static final class Count {

        private int left;

        Count(int most) {
            left = most;
        }
    }
}
