package org.recoupe.contradiction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;

/**
 * A finding on claims that are on record.
 *
 * @param finding what was found
 * @param claims the stored claims of the finding's sides, in their order
 */
public record Found(Finding finding, List<Claim> claims) {

    /** A claim, the part it takes, and what it says there in a normal form. */
    record Part(Role role, String says, Claim claim) {}

    public Found {
        claims = List.copyOf(claims);
        if (claims.size() != finding.sides().size()) {
            throw new IllegalArgumentException("a claim a side");
        }
    }

    /** The sides in an order that does not depend on which article came first: a whole before its parts. */
    List<Part> parts() {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new Part(finding.sides().get(i).role(), finding.sides().get(i).says(), claims.get(i)))
                .sorted(Comparator.comparing((Part part) -> part.role() != Role.WHOLE).thenComparing(Part::says))
                .toList();
    }

    /**
     * What it is about, in a normal form: its kind and what the sides say. A conflict and news that replaces news differ
     * only in when the claims were published, so that they are about one thing; a difference of scope is another.
     */
    public String subject() {
        String sides = parts().stream().map(Part::says).collect(Collectors.joining(" | "));
        return finding.kind() + (finding.verdict() == Verdict.SCOPE_DIFFERENCE ? ' ' + finding.rule() : "") + ": "
                + sides;
    }

    /** What was found on two claims each: of a sum, the whole and one part. */
    List<ContradictionPair> pairs(Instant now) {
        boolean sum = finding.kind() == Kind.ARITHMETIC;
        return claims.subList(1, sum ? claims.size() : 2).stream()
                .map(right -> ContradictionPair.of(finding, claims.getFirst(), right, now)).toList();
    }
}
