package org.recoupe.ingest;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What became of a submission.
 *
 * @param result whether it was new
 * @param article id of the article on record
 * @param claims how many claims it makes
 * @param contradictions ids of the contradictions that its claims take part in, be they new or known
 * @param carried how many readings of people were carried over from the text before
 * @param left how many stayed with it
 */
@RegisterForReflection
public record Outcome(Result result, long article, int claims, List<Long> contradictions, int carried, int left) {

    /** Whether a submission was new. */
    public enum Result {
        /** A new article. */
        CREATED,
        /** A changed text under a known address: a new revision, which supersedes the one before. */
        REVISED,
        /** A text that is on record already: nothing changed. */
        UNCHANGED
    }

    public Outcome {
        contradictions = List.copyOf(contradictions);
    }
}
