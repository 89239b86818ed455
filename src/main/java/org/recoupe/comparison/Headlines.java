package org.recoupe.comparison;

import java.util.List;
import java.util.function.Predicate;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Assertion.Part;
import org.recoupe.mention.Quantity;

/** Judges what an article's headline and its text make of each other by the whole of the article. */
public final class Headlines {

    private Headlines() {}

    /**
     * The findings without those on a headline that its text bears out elsewhere: a text tells of former figures, of parts
     * and of other days beside what its headline says.
     *
     * @param findings what was found on pairs of statements
     * @param statements all statements of the articles
     */
    public static List<Finding> unconfirmed(List<Finding> findings, List<Statement> statements) {
        return findings.stream().filter(finding -> !borneOut(finding, statements)).toList();
    }

    private static boolean borneOut(Finding finding, List<Statement> statements) {
        if (finding.sides().size() != 2 || finding.kind() == null) {
            return false;
        }
        Statement one = finding.sides().get(0).statement();
        Statement other = finding.sides().get(1).statement();
        if (!one.article().equals(other.article()) || one.assertion().part() == other.assertion().part()) {
            return false;
        }
        Statement headline = one.assertion().part() == Part.TITLE ? one : other;
        Predicate<Assertion> confirms = confirming(finding.kind(), headline.assertion());
        return statements.stream()
                .filter(statement -> statement != one && statement != other)
                .filter(statement -> statement.article().equals(headline.article()))
                .map(Statement::assertion)
                .anyMatch(claim -> claim.part() != Part.TITLE && confirms.test(claim));
    }

    private static Predicate<Assertion> confirming(Kind kind, Assertion headline) {
        return switch (kind) {
            case QUANTITY -> claim -> claim.quantities().stream()
                    .anyMatch(one -> headline.quantities().stream().anyMatch(other -> gives(one, other)));
            case DATE -> claim -> DateRule.dated(claim).stream()
                    .anyMatch(one -> DateRule.dated(headline).stream().anyMatch(other -> DateRule.agree(one, other)));
            default -> claim -> claim.event().equals(headline.event()) && Pair.yes(claim) == Pair.yes(headline);
        };
    }

    private static boolean gives(Quantity one, Quantity other) {
        return (one.unit() == null ? other.unit() == null : one.unit().equals(other.unit()))
                && QuantityRule.agree(one, other);
    }
}
