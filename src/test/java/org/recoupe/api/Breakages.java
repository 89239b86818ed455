package org.recoupe.api;

import java.util.List;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;

/** What a schema takes from clients of an earlier one. */
final class Breakages {

    private Breakages() {}

    /** What breaks an operation that the earlier schema took, save what was deprecated there. */
    static List<String> between(String earlier, String later) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(earlier, later), reporter);
        return reporter.getBreakages().stream()
                .filter(event -> event.getCategory() != DiffCategory.DEPRECATION_REMOVED).map(DiffEvent::getReasonMsg)
                .toList();
    }
}
