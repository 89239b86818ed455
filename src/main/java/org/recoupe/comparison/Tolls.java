package org.recoupe.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;

/** Tells how many people something was done to, and whether two claims count the same ones; from {@code tolls.txt}. */
final class Tolls {

    /** Numbers without a date are told of one time within so many days. */
    static final long SAME_NEWS = 3;
    private static final double SAME_STORY = 0.6;

    private final Map<String, Set<String>> counted = new HashMap<>();

    private Tolls() {}

    static Tolls load() {
        Tolls tolls = new Tolls();
        for (Line line : Lexicon.entries("tolls.txt")) {
            List<String> fields = line.fields(":");
            if (fields.size() != 2 || fields.get(1).isEmpty()) {
                throw line.error("wanted \"event: words\"");
            }
            if (tolls.counted.put(fields.get(0), Set.of(fields.get(1).split("\\s+"))) != null) {
                throw line.error("said twice: " + fields.get(0));
            }
        }
        return tolls;
    }

    /** Whether both count the people that one event was done to. */
    boolean same(Pair pair) {
        return (!pair.oneArticle() || pair.headline()) && pair.first().event().equals(pair.second().event())
                && of(pair.first()).isPresent()
                && of(pair.second()).isPresent() && onePlace(pair) && oneTime(pair)
                && agents(pair.first(), pair.second());
    }

    /** The toll that a claim gives, of all people, not of some kind; none where it gives several, each a part. */
    Optional<Quantity> of(Assertion claim) {
        Set<String> words = counted.getOrDefault(claim.event(), Set.of());
        List<Quantity> tolls = claim.quantities().stream().filter(quantity -> quantity.role() == Quantity.Role.VALUE)
                .filter(quantity -> quantity.unit() == null && quantity.value() != null && quantity.counted() != null)
                .filter(quantity -> words.contains(Folding.fold(quantity.counted()))).toList();
        return tolls.size() == 1 ? Optional.of(tolls.getFirst()) : Optional.empty();
    }

    /** A town, or a country where nearly all words are shared: much happens in one country. A headline names none. */
    private static boolean onePlace(Pair pair) {
        if (pair.headline()) {
            return !Pair.disjoint(pair.first().scope().place(), pair.second().scope().place());
        }
        Set<String> places = Pair.common(pair.first().scope().place(), pair.second().scope().place());
        return places.stream().anyMatch(place -> place.startsWith("place:"))
                || !places.isEmpty() && pair.sharedWords() >= SAME_STORY;
    }

    private static boolean oneTime(Pair pair) {
        List<Moment> one = DateRule.dated(pair.first());
        List<Moment> other = DateRule.dated(pair.second());
        return one.isEmpty() || other.isEmpty()
                ? pair.daysApart() <= SAME_NEWS
                : one.stream().anyMatch(a -> other.stream().anyMatch(b -> Window.named(a).meets(Window.named(b))));
    }

    private static boolean agents(Assertion one, Assertion other) {
        return Pair.in(one, Role.AGENT).isEmpty() || Pair.in(other, Role.AGENT).isEmpty()
                || Pair.meet(Pair.in(one, Role.AGENT), Pair.in(other, Role.AGENT));
    }
}
