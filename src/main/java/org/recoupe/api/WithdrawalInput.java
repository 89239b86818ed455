package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A withdrawal, as the API takes it. */
@Input("WithdrawClaimInput")
@Description("A person's claim to withdraw.")
public class WithdrawalInput {

    @Id
    @NonNull
    @Description("The claim.")
    public String id;

    @Description("Why, for those who look it up later.")
    public String comment;

    @Description("A key of the client's own: sent again with the same input, it gets the first outcome.")
    public String idempotencyKey;
}
