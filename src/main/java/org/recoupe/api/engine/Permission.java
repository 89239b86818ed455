package org.recoupe.api.engine;

import java.util.Map;

import org.recoupe.access.Access;
import org.recoupe.access.Denial;

import graphql.DirectivesUtil;
import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.util.TraversalControl;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Refuses an operation whole, before any of it is done, where one of its root fields needs a role that its caller lacks:
 * so that the refusal has its own status over HTTP, and nobody is left with half of what they asked.
 */
final class Permission extends SimplePerformantInstrumentation {

    private final CurrentIdentityAssociation caller;
    private final Access access;

    Permission(CurrentIdentityAssociation caller, Access access) {
        this.caller = caller;
        this.access = access;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        SecurityIdentity identity = caller.getIdentity();
        QueryTraverser.newQueryTraverser().schema(operation.getGraphQLSchema()).document(operation.getDocument())
                .operationName(operation.getOperationDefinition().getName())
                .coercedVariables(operation.getCoercedVariables()).build().visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public TraversalControl visitFieldWithControl(QueryVisitorFieldEnvironment root) {
                        check(root.getFieldDefinition(), identity);
                        return TraversalControl.ABORT;
                    }
                });
        return super.beginExecuteOperation(parameters, state);
    }

    private void check(GraphQLFieldDefinition field, SecurityIdentity identity) {
        for (GraphQLAppliedDirective directive : DirectivesUtil.toAppliedDirectives(field)) {
            if (directive.getName().equals("rolesAllowed")
                    && !identity.hasRole(directive.getArgument("value").getValue())) {
                throw new Denied(access.denial(
                        identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException()));
            }
        }
    }

    /** Told with a code of its own. */
    private static final class Denied extends AbortExecutionException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Denied(Denial denial) {
            super(denial.message());
            this.code = denial.code().name();
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code);
        }
    }
}
