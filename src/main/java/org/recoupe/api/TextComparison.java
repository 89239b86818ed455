package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Extract;

/** What comparing two texts yields, as the API shows it. */
@Type("Comparison")
@Description("What comparing two texts yields: the finding that deserves a reader's time most, and all of them.")
public class TextComparison {

    final Explanation reason;
    final Extract left;
    final Extract right;

    @NonNull
    @Description("The verdict on the two texts.")
    public final Verdict verdict;

    @Description("In what they differ.")
    public final Kind kind;

    @Description("How sure the verdict is, from 0 to 1.")
    public final double confidence;

    @NonNull
    @Description("All findings, the weightiest first.")
    public final List<@NonNull TextFinding> findings;

    TextComparison(Comparison comparison, Extract left, Extract right) {
        this.left = left;
        this.right = right;
        reason = comparison.explanation();
        verdict = comparison.verdict();
        kind = comparison.kind();
        confidence = comparison.confidence();
        Readings mine = new Readings(left);
        Readings others = new Readings(right);
        findings = comparison.findings().stream().map(finding -> new TextFinding(finding, mine, others)).toList();
    }

    /** One finding on the two texts. */
    @Type("Finding")
    @Description("One thing found on two or more claims of the texts.")
    public static class TextFinding {

        final Explanation reason;

        @NonNull
        @Description("What was found.")
        public final Verdict verdict;

        @Description("In what the claims differ.")
        public final Kind kind;

        @Description("How sure the finding is, from 0 to 1.")
        public final double confidence;

        @NonNull
        @Description("Name of the rule that decided.")
        public final String rule;

        private final Finding finding;
        private final Readings left;
        private final Readings right;

        TextFinding(Finding finding, Readings left, Readings right) {
            this.finding = finding;
            this.left = left;
            this.right = right;
            reason = finding.explanation();
            verdict = finding.verdict();
            kind = finding.kind();
            confidence = finding.confidence();
            rule = finding.rule();
        }

        /** Its claims, shown where they are asked for. */
        @NonNull
        @Description("The claims, each with the part it takes.")
        public List<@NonNull FindingSide> getSides() {
            return finding.sides().stream().map(side -> FindingSide.of(side, left, right)).toList();
        }
    }

    /** Which of the two texts. */
    @Enum("ComparedText")
    @Description("Which of the two texts.")
    public enum InputSide {
        /** The one that the input names left. */
        @Description("The one that the input names left.")
        LEFT,
        /** The one that the input names right. */
        @Description("The one that the input names right.")
        RIGHT
    }

    /** A claim in a finding. */
    @Type("FindingSide")
    @Description("A claim in a finding, and the part it takes there.")
    public record FindingSide(@NonNull @Description("The part it takes.") Finding.Role role,
            @NonNull @Description("Which of the two texts makes it.") InputSide input,
            @NonNull @Description("The claim.") ClaimReading claim) {

        static FindingSide of(Finding.Side side, Readings left, Readings right) {
            boolean first = side.statement().article().equals("left");
            return new FindingSide(side.role(), first ? InputSide.LEFT : InputSide.RIGHT,
                    (first ? left : right).of(side.statement().assertion()));
        }
    }
}
