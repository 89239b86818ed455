package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A correction, as the API takes it. */
@Input("CorrectClaimInput")
@Description("A person's reading of a claim: only what is read otherwise. What is absent stays as it was; what is null"
        + " is none.")
public class CorrectionInput extends ClaimInput {

    @Id
    @NonNull
    @Description("The claim, of the machine or of a person.")
    public String id;

    @NonNull
    @Description("The version of the claim that the person has before them; an older one is refused with"
            + " CONFLICT_OF_EDIT.")
    public Integer version;

    @Description("What happens: an entry of the event lexicon (mission.end), or verb: and a lemma.")
    public String event;

    @Override
    String event() {
        return event;
    }
}
