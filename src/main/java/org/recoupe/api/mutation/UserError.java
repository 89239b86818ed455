package org.recoupe.api.mutation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Why a mutation was not done, as its payload tells it. */
@Description("Why a mutation was not done: its input is well formed, but what is on record speaks against it.")
public record UserError(
        @Description("The path of the input field to blame (version), from the outside in; null where none is.") List<@NonNull String> field,
        @NonNull @Description("Why, for programs.") ErrorCode code,
        @NonNull @Description("Why, for people.") String message) {

    static UserError of(Refusal refusal) {
        return new UserError(refusal.field() == null ? null : List.of(refusal.field().split("\\.")), refusal.code(),
                refusal.getMessage());
    }
}
