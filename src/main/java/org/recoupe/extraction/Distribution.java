package org.recoupe.extraction;

import java.util.List;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/** Numbers of one thing, each with the place or the time that it is of behind it: "30 morts en Italie et 25 en Autriche". */
final class Distribution {

    /** How many words behind a number its place or time may end. */
    private static final int CLOSE = 6;

    private final Words words;
    private final MentionIndex mentions;
    private final List<Quantity> quantities;

    Distribution(Words words, MentionIndex mentions) {
        this.words = words;
        this.mentions = mentions;
        quantities = mentions.quantities(words.sentence.span());
    }

    /** The word after a number's own place or time; 0 where the sentence doesn't part what it counts so. */
    int end(Quantity quantity) {
        int at = quantities.indexOf(quantity);
        int end = placed(at);
        boolean before = at > 0 && alike(quantities.get(at - 1), quantity) && placed(at - 1) > 0;
        boolean after = at + 1 < quantities.size() && alike(quantities.get(at + 1), quantity) && placed(at + 1) > 0;
        return before || after ? end : 0;
    }

    private static boolean alike(Quantity one, Quantity other) {
        return one.unit() == null && other.unit() == null && one.counted() != null
                && one.counted().equals(other.counted());
    }

    /** The word after the place or the time right behind a number; 0 where there is none. */
    private int placed(int at) {
        int from = words.at(quantities.get(at).span().end() - 1) + 1;
        int next = at + 1 < quantities.size() ? words.at(quantities.get(at + 1).span().start()) : words.size;
        int to = Math.min(Math.min(from + CLOSE, next), words.size);
        for (int i = from; i < to; i++) {
            if (words.sign(i, ";:.")) {
                to = i;
            }
        }
        if (from >= to) {
            return 0;
        }
        Span stretch = words.span(from, to);
        int end = 0;
        for (Name name : mentions.names(stretch)) {
            if (name.type() == Name.Type.COUNTRY || name.type() == Name.Type.PLACE) {
                end = Math.max(end, words.at(name.span().end() - 1) + 1);
            }
        }
        for (Moment moment : mentions.moments(stretch)) {
            end = Math.max(end, words.at(moment.span().end() - 1) + 1);
        }
        return end;
    }
}
