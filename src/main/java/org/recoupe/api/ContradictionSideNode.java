package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.comparison.Finding;
import org.recoupe.contradiction.Side;

/** One side of a contradiction, as the API shows it; {@link ContradictionShelf} fills in what the selection asks for. */
@Type("ContradictionSide")
@Description("One side of a contradiction: the claims that say the same.")
public class ContradictionSideNode {

    @Ignore
    final Side.Place place;

    @NonNull
    @Description("The part it takes.")
    public final Finding.Role role;

    @NonNull
    @Description("The clearest of its claims, which the explanation quotes.")
    public ClaimNode claim;

    @NonNull
    @Description("Its claims, those published first before the others, 100 at most.")
    public List<@NonNull ClaimNode> claims;

    @Description("How many claims it has, counted up to 500.")
    public final int claimCount;

    @Description("How many voices they are: a source counts once, and so do the copies of one text or sentence.")
    public final int independentOrigins;

    ContradictionSideNode(Side side) {
        place = side.place;
        role = side.role;
        claimCount = side.claimCount;
        independentOrigins = side.independentOrigins;
    }
}
