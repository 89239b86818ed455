package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.mention.Moment;

/** Something goes on after another says that it was over. */
final class AftermathRule implements Rule {

    @Override
    public String name() {
        return "aftermath";
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        return switch (topic) {
            case ENDED_BY_FIRST -> clash(pair.earlier(), pair.later());
            case ENDED_BY_SECOND -> clash(pair.later(), pair.earlier());
            default -> Optional.empty();
        };
    }

    private Optional<Clash> clash(Statement ended, Statement active) {
        Assertion end = ended.assertion();
        Assertion activity = active.assertion();
        if (end.modality() != Modality.ASSERTED || !Pair.yes(activity)
                || activity.modality() == Modality.UNCERTAIN || !over(ended).before(going(active))) {
            return Optional.empty();
        }
        Explanation over = when(ended);
        Explanation going = when(active);
        return Optional
                .of(new Clash(this, new Explanation("fini (" + over.fr() + "), encore actif (" + going.fr() + ")",
                        "over (" + over.en() + "), still active (" + going.en() + ")"), 0.7));
    }

    /** When it was over at the latest: its date, else the day that it was told. */
    private static Window over(Statement ended) {
        List<Moment> dates = dates(ended);
        return dates.isEmpty() ? new Window(ended.publishedOn(), ended.publishedOn()) : Window.named(dates.getFirst());
    }

    /**
     * When it goes on at the earliest that its words tell; without such a day, the one that it was told on. "Ces derniers
     * mois" has it go on up to that day, however long ago it began.
     */
    private static Window going(Statement active) {
        LocalDate told = Pair.told(active);
        return dates(active).stream().filter(moment -> !moment.value().equals("PAST_REF")).map(Window::named)
                .filter(window -> window.from() != null).findFirst()
                .orElse(new Window(told, told));
    }

    private static Explanation when(Statement statement) {
        List<Moment> dates = dates(statement);
        return dates.isEmpty()
                ? new Explanation(statement.publishedOn().toString(), statement.publishedOn().toString())
                : Wording.moment(dates.getFirst());
    }

    private static List<Moment> dates(Statement statement) {
        return DateRule.dated(statement.assertion());
    }
}
