package org.recoupe.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.spi.CDI;

import org.recoupe.access.Access;
import org.recoupe.access.Denial;
import org.recoupe.refusal.Causes;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;

/**
 * An error as the API tells it: a message, where it arose, a code from a closed list, and the field that it is about.
 *
 * @param code why, for programs
 * @param message words for people, free of the service's inside
 * @param field the input field that is refused, or {@code null}
 * @param origin the error of the GraphQL engine, or {@code null} where the request never came that far
 */
public record CodedError(ErrorCode code, String message, String field, GraphQLError origin) {

    /** An error that arose before the engine. */
    public static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, null, null);
    }

    /** All errors of an answer; that a null spread upwards is no error of its own where its cause is told. */
    public static List<CodedError> of(List<GraphQLError> errors) {
        List<CodedError> coded = errors.stream().filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .map(CodedError::of).toList();
        return coded.isEmpty() ? errors.stream().map(CodedError::of).toList() : coded;
    }

    private static CodedError of(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure) {
            return refusal(failure.getException())
                    .map(refusal -> new CodedError(refusal.code(), refusal.getMessage(), refusal.field(), error))
                    .or(() -> denial(failure.getException())
                            .map(denial -> new CodedError(denial.code(), denial.message(), null, error)))
                    .orElseGet(() -> internal(error));
        }
        if (error.getPath() == null && error.getErrorType() == ErrorType.DataFetchingException) {
            // The engine's wrapper says no more of a document that its parser gave up on.
            return new CodedError(ErrorCode.SYNTAX, "The query is no GraphQL document.", null, error);
        }
        if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax -> new CodedError(ErrorCode.SYNTAX, PlainWords.of(error.getMessage()), null, error);
                case ValidationError, OperationNotSupported ->
                    new CodedError(ErrorCode.VALIDATION, PlainWords.of(error.getMessage()), null, error);
                case ExecutionAborted -> aborted(error);
                case DataFetchingException, NullValueInNonNullableField -> internal(error);
            };
        }
        return error instanceof BadFaithIntrospectionError
                ? new CodedError(ErrorCode.TOO_COMPLEX, PlainWords.of(error.getMessage()), null, error)
                : internal(error);
    }

    private static CodedError aborted(GraphQLError error) {
        Map<String, Object> told = error.getExtensions() == null ? Map.of() : error.getExtensions();
        return new CodedError(told.get("code") instanceof ErrorCode code ? code : ErrorCode.TOO_COMPLEX,
                PlainWords.of(error.getMessage()), (String) told.get("field"), error);
    }

    private static CodedError internal(GraphQLError error) {
        return new CodedError(ErrorCode.INTERNAL, "Something went wrong inside; it is in the log.", null, error);
    }

    /** The error as the GraphQL specification writes it. */
    public Map<String, Object> specification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (origin != null) {
            Map<String, Object> known = origin.toSpecification();
            for (String key : List.of("locations", "path")) {
                if (known.get(key) != null) {
                    error.put(key, known.get(key));
                }
            }
        }
        error.put("extensions",
                field == null ? Map.of("code", code.name()) : Map.of("code", code.name(), "field", field));
        return error;
    }

    /** The refusal that a resolver ended with, however it is wrapped. */
    static Optional<Refusal> refusal(Throwable thrown) {
        return Causes.find(thrown, Refusal.class);
    }

    /** Why the caller may not call a resolver, where that is what it ended with. */
    static Optional<Denial> denial(Throwable thrown) {
        return Causes.find(thrown, SecurityException.class)
                .map(refused -> CDI.current().select(Access.class).get().denial(refused));
    }
}
