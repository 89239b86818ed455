package org.recoupe.live;

import java.util.Objects;

/**
 * An article that has just been put on record, found there or refused.
 *
 * @param article its id, or {@code null} where it was refused
 * @param result the name of what became of it; of a refused one, the code of why
 * @param claims how many claims it makes
 * @param contradictions how many contradictions it takes part in
 * @param place its place in the batch that it came in
 */
public record Progress(Long article, String result, int claims, int contradictions, Place place) {

    public Progress {
        Objects.requireNonNull(result);
        Objects.requireNonNull(place);
    }

    /** An article that was not taken. */
    public static Progress refused(String code, Place place) {
        return new Progress(null, code, 0, 0, place);
    }

    /**
     * A place in a batch.
     *
     * @param batch what the client calls the batch, or {@code null}
     * @param position counted from 1
     * @param size how many articles the batch holds
     */
    public record Place(String batch, int position, int size) {

        /** An article that came on its own. */
        public static final Place ALONE = new Place(null, 1, 1);

        public Place {
            if (position < 1 || position > size) {
                throw new IllegalArgumentException("a place lies in its batch: " + position + " of " + size);
            }
        }
    }
}
