package org.recoupe.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Row;
import org.recoupe.api.listing.Slice;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Status;

/** A contradiction, as the API shows it; {@link Shelf} fills in what the selection asks for. */
@Type("Contradiction")
@Description("What claims on record say against each other, however many say it, and why.")
public class ContradictionNode implements Node {

    /** What is told of a contradiction, by column. */
    static final Map<String, Class<?>> COLUMNS = columns();

    @Ignore
    final long key;
    @Ignore
    final Long mergedIntoKey;
    @Ignore
    final Map<Slice, ContradictionPairConnection> pairs = new HashMap<>();
    @Ignore
    final Map<Slice, ReviewConnection> reviews = new HashMap<>();
    @Ignore
    final Explanation explanation;

    @NonNull
    @Description("What was found.")
    public final Verdict verdict;

    @NonNull
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
    public final Status status;

    @NonNull
    @Description("What people made of it so far, beside what the machine found.")
    public final ReviewNode.State review;

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

    @Description("When it went, for a side was left without a claim, or it turned out to be one with another; null while it"
            + " stands.")
    public final Instant retiredAt;

    @Description("The contradiction that it turned out to be one with; null for most.")
    public ContradictionNode mergedInto;

    ContradictionNode(Row row) {
        key = row.get("id", Long.class);
        mergedIntoKey = row.get("merged_into", Long.class);
        explanation = new Explanation(row.get("explanation_fr", String.class), row.get("explanation_en", String.class));
        verdict = Verdict.valueOf(row.get("verdict", String.class));
        kind = Kind.valueOf(row.get("kind", String.class));
        confidence = row.get("confidence", Double.class);
        rule = row.get("rule", String.class);
        weight = row.get("weight", Double.class);
        review = ReviewNode.State.of(row);
        status = review.status();
        version = row.get("version", Integer.class);
        foundAt = row.get("found_at", Instant.class);
        changedAt = row.get("changed_at", Instant.class);
        reopenedAt = row.get("reopened_at", Instant.class);
        retiredAt = row.get("retired_at", Instant.class);
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        List.of("id", "merged_into").forEach(name -> columns.put(name, Long.class));
        List.of("verdict", "kind", "explanation_fr", "explanation_en", "rule", "status", "reviewed_verdict",
                "reviewed_kind", "assignee").forEach(name -> columns.put(name, String.class));
        List.of("confidence", "weight").forEach(name -> columns.put(name, Double.class));
        columns.put("version", Integer.class);
        List.of("found_at", "changed_at", "reopened_at", "retired_at")
                .forEach(name -> columns.put(name, Instant.class));
        return columns;
    }

    @Override
    @Id
    @NonNull
    @Description("Its id, unique among all things on record.")
    public String getId() {
        return new GlobalId(GlobalId.Kind.CONTRADICTION, key).toString();
    }
}
