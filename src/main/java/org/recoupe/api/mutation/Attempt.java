package org.recoupe.api.mutation;

import java.util.List;
import java.util.function.Supplier;

import org.recoupe.refusal.Refusal;

/**
 * What trying a mutation came to. What is on record speaks against it: a {@link UserError} of its payload. Its input
 * could never be taken: the {@link Refusal} goes on and is an error of the request.
 *
 * @param outcome what was done, or {@code null}
 * @param userErrors why it was not done
 */
public record Attempt<T>(T outcome, List<UserError> userErrors) {

    /** Tries a mutation. */
    public static <T> Attempt<T> at(Supplier<T> work) {
        try {
            return new Attempt<>(work.get(), List.of());
        } catch (Refusal refusal) {
            if (!refusal.code().ofRecord()) {
                throw refusal;
            }
            return new Attempt<>(null, List.of(UserError.of(refusal)));
        }
    }

    /** Tries one item of a batch: whatever speaks against it is a {@link UserError} of its own, below its field. */
    public static <T> Attempt<T> atItem(String field, Supplier<T> work) {
        try {
            return new Attempt<>(work.get(), List.of());
        } catch (Refusal refusal) {
            return new Attempt<>(null,
                    List.of(UserError.of(refusal.field() == null ? refusal.at(field) : refusal.inside(field))));
        }
    }
}
