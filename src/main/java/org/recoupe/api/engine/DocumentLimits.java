package org.recoupe.api.engine;

import java.util.List;

import org.recoupe.api.listing.QueryLimits;
import org.recoupe.refusal.ErrorCode;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;

/** Refuses documents that ask for more than anybody needs, before they are validated: that can take its time. */
final class DocumentLimits extends SimplePerformantInstrumentation {

    private final QueryLimits limits;

    DocumentLimits(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters document,
            InstrumentationState state) {
        DocumentSize.Size size = DocumentSize.of(document.getDocument());
        check("fields", size.fields(), limits.fields());
        check("aliases", size.aliases(), limits.aliases());
        check("directives", size.directives(), limits.directives());
        return super.beginValidation(document, state);
    }

    private static void check(String what, long asked, int most) {
        if (asked > most) {
            throw new Abort(ErrorCode.TOO_COMPLEX,
                    "The document has more than the " + most + " " + what + " that are taken.");
        }
    }
}
