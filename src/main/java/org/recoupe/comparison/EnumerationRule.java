package org.recoupe.comparison;

import java.util.List;
import java.util.Optional;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/** A count of what takes place at a time, against more dates of it than that: "trois réunions", "en mai, juin, juillet et août". */
final class EnumerationRule implements Rule {

    private final Enumerations enumerations;

    EnumerationRule(Enumerations enumerations) {
        this.enumerations = enumerations;
    }

    @Override
    public String name() {
        return "enumeration";
    }

    @Override
    public Kind kind() {
        return Kind.QUANTITY;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME || !Pair.yes(pair.first()) || !Pair.yes(pair.second()) || !pair.claimed()) {
            return Optional.empty();
        }
        return against(pair.earlier(), pair.later(), true).or(() -> against(pair.later(), pair.earlier(), false));
    }

    private Optional<Clash> against(Statement count, Statement list, boolean countFirst) {
        Optional<Quantity> counted = enumerations.count(count.assertion());
        List<Moment> dates = Enumerations.listed(list.assertion());
        if (counted.isEmpty() || dates.size() <= counted.get().value().intValue()
                || enumerations.count(list.assertion()).isPresent() || !covers(count, dates)) {
            return Optional.empty();
        }
        Explanation many = Wording.quantity(count.assertion(), counted.get());
        Explanation listed = new Explanation(dates.size() + " dates énumérées", dates.size() + " dates listed");
        Stance stance = new Stance(Stance.number(counted.get()), dates.size() + " " + counted.get().counted());
        return Optional.of(new Clash(this,
                countFirst ? Wording.against(many, listed) : Wording.against(listed, many), 0.8,
                countFirst ? stance : new Stance(stance.second(), stance.first())));
    }

    /** Whether a count is of all the dates: each lies in the period that it names, else before it was told. */
    private static boolean covers(Statement count, List<Moment> dates) {
        List<Moment> named = DateRule.dated(count.assertion());
        Window period = named.isEmpty() ? new Window(null, Pair.told(count)) : Window.named(named.getFirst());
        return named.size() < 2 && dates.stream().map(Window::named)
                .allMatch(date -> date.from() != null && date.to() != null && period.holds(date));
    }
}
