package org.recoupe.api;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Contradiction;
import org.recoupe.contradiction.Status;

/** A contradiction, as the API shows it; {@link Shelf} fills in what the selection asks for. */
@Type("Contradiction")
@Description("What claims on record say against each other, however many say it, and why.")
public class ContradictionNode implements Node {

    @Ignore
    final long key;
    @Ignore
    final int reviewCount;
    @Ignore
    final Explanation explanation;

    @NonNull
    @Description("What was found.")
    public final Verdict verdict;

    @Description("In what the claims differ.")
    public final Kind kind;

    @Description("How sure the clearest of its pairs is, from 0 to 1.")
    public final double confidence;

    @NonNull
    @Description("Name of the rule that decided.")
    public final String rule;

    @Description("How much it deserves a reader's time; what weighs most comes first.")
    public final double weight;

    @NonNull
    @Description("What a reader made of it.")
    public Status status;

    @NonNull
    @Description("What people made of it so far, beside what the machine found.")
    public ReviewNode.State review;

    @Description("Counts the changes of it; a review carries the version that it was made on.")
    public final int version;

    @NonNull
    @Description("When its first pair was found.")
    public final Instant foundAt;

    @NonNull
    @Description("When a claim joined last whose origin is none of the others'.")
    public final Instant changedAt;

    @Description("When new evidence brought it back after a reader had dismissed it; null for most.")
    public final Instant reopenedAt;

    @NonNull
    @Description("What speaks against what: the earlier claims and the later ones; of a sum, the whole and its parts.")
    public List<@NonNull ContradictionSideNode> sides;

    @NonNull
    @Description("What was found on two claims each, the clearest first, 100 at most.")
    public List<@NonNull ContradictionPairNode> pairs;

    ContradictionNode(Contradiction contradiction) {
        key = contradiction.id;
        reviewCount = contradiction.reviewCount;
        explanation = contradiction.explanation();
        verdict = contradiction.verdict;
        kind = contradiction.kind;
        confidence = contradiction.confidence;
        rule = contradiction.rule;
        weight = contradiction.weight;
        status = contradiction.status;
        review = ReviewNode.State.of(contradiction.reviewState());
        version = contradiction.version;
        foundAt = contradiction.foundAt;
        changedAt = contradiction.changedAt;
        reopenedAt = contradiction.reopenedAt;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.CONTRADICTION, key).toString();
    }
}
