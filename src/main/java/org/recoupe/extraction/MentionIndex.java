package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Mentions;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/** Finds the mentions of a text that lie in a stretch of it. */
final class MentionIndex {

    /** How many moments back to look for a date. */
    private static final int NEAR = 8;

    private final Mentions mentions;

    MentionIndex(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The moments whose own words lie in the stretch. */
    List<Moment> moments(Span stretch) {
        return within(mentions.moments(), Moment::span, stretch);
    }

    /** Whether a verb is a word of a moment ("les mois qui viennent") or only leads to one ("il y a deux ans"). */
    boolean saysWhen(Words words, int verb) {
        boolean leads = verb > 1 && words.match(verb - 2, Category.AGO) > 2;
        Span from = words.token(verb).span();
        Span stretch = words.span(Math.max(0, verb - 6), Math.min(words.size, verb + 6));
        for (Moment moment : moments(stretch)) {
            if (moment.span().contains(from) || leads && words.at(moment.span().start()) <= verb + 3
                    && moment.span().start() >= from.end() && moment.type() == Moment.Type.DATE) {
                return true;
            }
        }
        return false;
    }

    /** The quantities whose number lies in the stretch. */
    List<Quantity> quantities(Span stretch) {
        return within(mentions.quantities(), Quantity::number, stretch);
    }

    /** The names that lie in the stretch. */
    List<Name> names(Span stretch) {
        return within(mentions.names(), Name::span, stretch);
    }

    /** The last date, known by its days, that the text names before a place; {@code null} where there is none near. */
    Moment dateBefore(int place) {
        List<Moment> all = mentions.moments();
        int at = first(all, Moment::span, place) - 1;
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            Moment moment = all.get(i);
            if (moment.type() == Moment.Type.DATE && moment.earliest() != null && moment.latest() != null
                    && !moment.value().endsWith("_REF")) {
                return moment;
            }
        }
        return null;
    }

    private static <T> List<T> within(List<T> all, Function<T, Span> span, Span stretch) {
        List<T> found = new ArrayList<>(4);
        for (int i = first(all, span, stretch.start()); i < all.size()
                && span.apply(all.get(i)).start() < stretch.end(); i++) {
            if (span.apply(all.get(i)).end() <= stretch.end()) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The index of the first that begins at a place or after it. */
    private static <T> int first(List<T> all, Function<T, Span> span, int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(all.get(middle)).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
