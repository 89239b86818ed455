package org.recoupe.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.recoupe.extraction.Assertion;
import org.recoupe.mention.Quantity;
import org.recoupe.mention.Quantity.Role;

/** The same things counted or measured, with numbers that no value satisfies. */
final class QuantityRule implements Rule {

    private static final double ROUNDING = 0.02;

    private final Tolls tolls;

    QuantityRule(Tolls tolls) {
        this.tolls = tolls;
    }

    @Override
    public String name() {
        return "quantity";
    }

    @Override
    public Kind kind() {
        return Kind.QUANTITY;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME && topic != Topic.COUNTED || !Pair.yes(pair.first()) || !Pair.yes(pair.second())
                || topic == Topic.SAME && (!pair.claimed() || risen(pair))) {
            return Optional.empty();
        }
        for (Quantity one : counted(pair.first())) {
            List<Quantity> rivals = counted(pair.second()).stream().filter(other -> alike(one, other)).toList();
            boolean parts = parted(pair.first(), one) != rivals.size() > 1;
            if (!rivals.isEmpty() && !parts && rivals.stream()
                    .noneMatch(other -> agree(one, other) || topic == Topic.COUNTED && partly(one, other))) {
                Quantity rival = rivals.getFirst();
                return Optional.of(new Clash(this,
                        Wording.against(Wording.quantity(pair.first(), one), Wording.quantity(pair.second(), rival)),
                        far(one, rival) ? 0.85 : 0.65, Stance.of(one, rival)));
            }
        }
        return Optional.empty();
    }

    /** Whether an article may tell how a toll rose: what it was at first, and what it is now. */
    private boolean risen(Pair pair) {
        return pair.oneArticle() && !pair.headline() && tolls.of(pair.first()).isPresent()
                && tolls.of(pair.second()).isPresent();
    }

    private static List<Quantity> counted(Assertion claim) {
        return claim.quantities().stream()
                .filter(quantity -> quantity.role() == Role.VALUE || quantity.role() == Role.AFTER).toList();
    }

    /** Whether a claim gives several numbers of a thing, none of which is all of it ("30 morts en Italie et 25 en Autriche"). */
    private static boolean parted(Assertion claim, Quantity quantity) {
        return counted(claim).stream().filter(other -> alike(quantity, other)).count() > 1;
    }

    /** Whether two quantities count the same: one unit, one noun, and no modifiers that tell them apart. */
    static boolean alike(Quantity one, Quantity other) {
        return Objects.equals(one.unit(), other.unit()) && (one.counted() != null || one.unit() != null)
                && Objects.equals(one.counted(), other.counted())
                && !Pair.disjoint(Set.copyOf(one.modifiers()), Set.copyOf(other.modifiers()));
    }

    static boolean agree(Quantity one, Quantity other) {
        return Amount.of(one).meets(Amount.of(other), ROUNDING);
    }

    /** Whether one is so much less that it counts some of the others ("trois soldats" of 2 500). */
    private static boolean partly(Quantity one, Quantity other) {
        double a = Amount.of(one).middle();
        double b = Amount.of(other).middle();
        return Math.min(a, b) < 0.1 * Math.max(a, b);
    }

    private static boolean far(Quantity one, Quantity other) {
        double a = Amount.of(one).middle();
        double b = Amount.of(other).middle();
        return Math.abs(a - b) > 0.2 * Math.max(a, b);
    }
}
