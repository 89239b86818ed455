package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Finding.Side;
import org.recoupe.extraction.Assertion;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/** Holds a count against the dates listed behind it: "trois réunions en février, mars et avril". */
final class Enumerations {

    private static final int MOST = 12;
    private static final int FROM_COUNT = 30;
    /** What may stand between two items of a list; anything else ends it. */
    private static final Pattern BETWEEN = Pattern
            .compile("\\s*(,|et|and|puis|,\\s*(et|and))\\s*(en|le|la|l['’]|in|on|du|au)?\\s*");

    private Enumerations() {}

    /** Counts that the lists behind them do not bear out. */
    static List<Finding> check(List<Tally> tallies) {
        List<Finding> findings = new ArrayList<>();
        for (Tally tally : tallies) {
            int listed = listed(tally.statement().assertion(), tally.quantity());
            if (listed >= 2 && listed != tally.value() && tally.value() >= 2 && tally.value() <= MOST
                    && tally.quantity().approximator() == Quantity.Approximator.EXACT
                    && tally.quantity().unit() == null) {
                findings.add(finding(tally, listed));
            }
        }
        return findings;
    }

    /** How many dates are listed right behind the counted noun; 0 where none are. */
    private static int listed(Assertion claim, Quantity quantity) {
        List<Moment> dates = claim.times().stream().filter(moment -> claim.span().contains(moment.span()))
                .filter(moment -> moment.type() != Moment.Type.DURATION)
                .sorted(Comparator.comparingInt(moment -> moment.span().start())).toList();
        int count = 0;
        int end = -1;
        for (Moment date : dates) {
            int start = date.span().start() - claim.span().start();
            if (end < 0) {
                int behind = date.extent().start() - quantity.span().end();
                if (behind < 0 || behind > FROM_COUNT) {
                    continue;
                }
            } else if (start < end || !BETWEEN.matcher(claim.quote().substring(end, start)).matches()) {
                break;
            }
            count++;
            end = date.span().end() - claim.span().start();
        }
        return count;
    }

    private static Finding finding(Tally tally, int listed) {
        Explanation quote = Wording.quote(tally.statement());
        Explanation words = tally.words();
        return new Finding(Verdict.CONFLICT, Kind.ARITHMETIC,
                List.of(new Side(Role.WHOLE, tally.statement(), tally.says()),
                        new Side(Role.PART, tally.statement(), listed + " listed")),
                0.5,
                new Explanation(quote.fr() + " : " + words.fr() + ", mais " + listed + " dates énumérées.",
                        quote.en() + ": " + words.en() + ", but " + listed + " dates listed."),
                "enumeration");
    }
}
