package org.recoupe.extraction;

import java.time.LocalDate;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;

/**
 * Counts from the day on which somebody spoke what they say of now ("désormais", "actuellement") and of the time up to a
 * limit ("d'ici décembre"); without it, from the day of publication.
 */
final class SpeechDay {

    /** What was said no longer ago than this is printed because it still holds. */
    private static final int NEWS = 7;

    private final LocalDate said;
    private final LocalDate saidAtLatest;
    private final LocalDate published;
    /** Whether somebody speaks, and nothing says when. */
    private final boolean untold;

    private SpeechDay(LocalDate said, LocalDate saidAtLatest, LocalDate published, boolean untold) {
        this.untold = untold;
        this.said = said;
        this.saidAtLatest = saidAtLatest;
        this.published = published;
    }

    /** The day on which a speaker spoke, as far as the text tells, or that of publication. */
    static SpeechDay of(Speaker speaker, LocalDate published) {
        Moment said = speaker == null ? null : speaker.occasion();
        boolean known = said != null && said.earliest() != null && said.latest() != null
                && !said.latest().isAfter(published);
        return known
                ? new SpeechDay(said.earliest(), said.latest(), published, false)
                : new SpeechDay(published, published, published, speaker != null);
    }

    /** The first day on which what was said then is so. */
    LocalDate from() {
        return said;
    }

    /** The last day for which it is vouched: that of publication, where it was said just before. */
    LocalDate to() {
        return saidAtLatest.plusDays(NEWS).isBefore(published) ? saidAtLatest : published;
    }

    /** A moment as it was meant when it was said. */
    Moment seen(Moment moment) {
        if (untold && moment.operator() == Operator.SINCE && moment.value().equals(published.toString())) {
            // "désormais" in somebody's words: they were spoken the day before, where the press does not say
            return new Moment(moment.span(), moment.type(), moment.value(), moment.modifier(), moment.operator(),
                    moment.extent(), published.minusDays(1), moment.latest(), moment.rule() + "+said-before");
        }
        if (said.equals(published) || !published.equals(moment.earliest())) {
            return moment;
        }
        boolean limit = moment.operator() == Operator.BY && moment.latest() != null;
        boolean onwards = moment.operator() == Operator.SINCE && moment.latest() == null;
        boolean now = moment.value().equals("PRESENT_REF");
        if (!limit && !onwards && !now) {
            return moment;
        }
        String value = onwards && moment.value().equals(published.toString()) ? said.toString() : moment.value();
        return new Moment(moment.span(), moment.type(), value, moment.modifier(), moment.operator(), moment.extent(),
                said, now ? to() : moment.latest(), moment.rule() + "+said-then");
    }
}
