package org.recoupe.ingest;

import org.recoupe.live.Progress;

/**
 * On whose behalf something is put on record.
 *
 * @param caller who sent it, or {@code null} for the service itself
 * @param once under which key it is done once, or {@code null}
 * @param place its place in the batch that it came in
 */
public record Errand(String caller, Idempotency.Key once, Progress.Place place) {

    /** The service's own. */
    static final Errand OWN = new Errand(null, null, Progress.Place.ALONE);
}
