package org.recoupe.comparison;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;

/**
 * Two statements in the order of their publication, so that a comparison does not depend on which is given first.
 *
 * @param earlier the one published first; of one article, the one that stands first
 * @param later the other
 */
record Pair(Statement earlier, Statement later) {

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::publishedOn)
            .thenComparing(statement -> statement.assertion().part())
            .thenComparing(statement -> statement.assertion().span().start())
            .thenComparing(statement -> statement.assertion().span().end())
            .thenComparing(statement -> statement.assertion().quote())
            .thenComparing(statement -> statement.assertion().event())
            .thenComparing(statement -> statement.assertion().polarity())
            .thenComparing(statement -> statement.assertion().modality())
            .thenComparing(statement -> statement.assertion().trigger().start());

    /** The pair of two statements given in any order. */
    static Pair of(Statement one, Statement other) {
        return ORDER.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** The claim published first. */
    Assertion first() {
        return earlier.assertion();
    }

    /** The claim published last. */
    Assertion second() {
        return later.assertion();
    }

    /** Whether both stand in one article. */
    boolean oneArticle() {
        return earlier.article().equals(later.article());
    }

    /** Whether one's stretch of the text holds most of the other's. */
    boolean overlapping() {
        return oneArticle() && first().part() == second().part() && first().span().overlaps(second().span());
    }

    /** Days between the publications. */
    long daysApart() {
        return ChronoUnit.DAYS.between(earlier.publishedOn(), later.publishedOn());
    }

    /** Whether one says yes and the other no. */
    boolean polaritiesDiffer() {
        return yes(first()) != yes(second());
    }

    /** Whether a claim says that its event is so: neither negated nor denied. */
    static boolean yes(Assertion claim) {
        return claim.polarity() == Polarity.POSITIVE && claim.modality() != Modality.DENIED;
    }

    /** The share of the shorter quote's words that the longer one has too. */
    double sharedWords() {
        return share(first().words(), second().words());
    }

    /** The share of the smaller set that the larger one holds; 0 for an empty one. */
    static double share(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) common(one, other).size() / smaller;
    }

    static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Whether both are known and have nothing in common. */
    static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && common(one, other).isEmpty();
    }

    /** Arguments of a claim in a role. */
    static List<Argument> in(Assertion claim, Argument.Role role) {
        return claim.arguments().stream().filter(argument -> argument.role() == role).toList();
    }

    /** Whether some argument of one is the same as some argument of the other. */
    static boolean meet(List<Argument> one, List<Argument> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> same(a, b)));
    }

    /** Whether two phrases name the same: one id, or one head and like words. */
    static boolean same(Argument one, Argument other) {
        if (one.id() != null && other.id() != null) {
            return one.id().equals(other.id());
        }
        return one.head() != null && one.head().equals(other.head()) && share(one.words(), other.words()) >= 0.6;
    }
}
