package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.ContradictionPair;

/** Two claims of a contradiction, as the API shows them; {@link ContradictionShelf} fills in what is asked for. */
@Type("ContradictionPair")
@Description("What was found on two claims of a contradiction.")
public class ContradictionPairNode {

    @Ignore
    final long key;
    @Ignore
    final Explanation explanation;

    @NonNull
    @Description("The claim told first; of a sum, the whole.")
    public ClaimNode left;

    @NonNull
    @Description("The other claim; of a sum, a part.")
    public ClaimNode right;

    @NonNull
    @Description("What was found on the two.")
    public final Verdict verdict;

    @Description("How sure the finding is, from 0 to 1.")
    public final double confidence;

    @NonNull
    @Description("Name of the rule that decided.")
    public final String rule;

    ContradictionPairNode(ContradictionPair pair) {
        key = pair.id;
        explanation = pair.explanation();
        verdict = pair.verdict;
        confidence = pair.confidence;
        rule = pair.rule;
    }
}
