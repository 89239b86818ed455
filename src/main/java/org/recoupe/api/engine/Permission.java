package org.recoupe.api.engine;

import java.util.stream.Stream;

import org.recoupe.access.Access;
import org.recoupe.access.Denial;
import org.recoupe.access.Role;

import graphql.DirectivesUtil;
import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.util.TraversalControl;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Refuses an operation whole, before any of it is done, where one of its root fields needs a role that its caller lacks:
 * so that the refusal has its own status over HTTP, and nobody is left with half of what they asked. Whoever writes without
 * being a reader gets back what became of it and the ids of what it was done to, and nothing of what is on record.
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
                    public TraversalControl visitFieldWithControl(QueryVisitorFieldEnvironment field) {
                        check(field, identity);
                        return identity.hasRole(Role.READER) ? TraversalControl.ABORT : TraversalControl.CONTINUE;
                    }
                });
        return super.beginExecuteOperation(parameters, state);
    }

    private void check(QueryVisitorFieldEnvironment field, SecurityIdentity identity) {
        Stream<String> roles = field.getParentEnvironment() != null
                ? Stream.of(Role.READER).filter(role -> lists(field) || shows(field))
                : DirectivesUtil.toAppliedDirectives(field.getFieldDefinition()).stream()
                        .filter(directive -> directive.getName().equals("rolesAllowed"))
                        .map(directive -> directive.getArgument("value").getValue());
        if (!roles.allMatch(identity::hasRole)) {
            Denial denial = access
                    .denial(identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException());
            throw new Abort(denial.code(), denial.message());
        }
    }

    /** Whether it shows more of a thing on record than which one it is. */
    private static boolean shows(QueryVisitorFieldEnvironment field) {
        return !field.isTypeNameIntrospectionField()
                && field.getFieldsContainer() instanceof GraphQLObjectType type
                && !field.getField().getName().equals("id")
                && type.getInterfaces().stream().anyMatch(face -> face.getName().equals("Node"));
    }

    /** Whether it leads from what was written to more of what is on record. */
    private static boolean lists(QueryVisitorFieldEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName().endsWith("Connection");
    }
}
