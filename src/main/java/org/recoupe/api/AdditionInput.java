package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A claim that a person reads, as the API takes it. */
@Input("AddClaimInput")
@Description("A claim that a person reads in an article.")
public class AdditionInput extends ClaimInput {

    @Id
    @NonNull
    @Description("The article, in its current revision.")
    public String article;

    @NonNull
    @Description("Where the article makes the claim.")
    public QuoteInput quote;

    @NonNull
    @Description("What happens: an entry of the event lexicon (mission.end), or verb: and a lemma.")
    public String event;

    @Override
    String event() {
        return event;
    }
}
