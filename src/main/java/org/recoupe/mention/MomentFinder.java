package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.MomentRules.Rule;
import org.recoupe.mention.pattern.Lattice;
import org.recoupe.mention.pattern.Match;
import org.recoupe.mention.pattern.PatternWalk;

/** Finds the moments of one sentence, from the left, the longest first, each with what limits it. */
final class MomentFinder {

    /** The most tokens that what limits a moment can take up before it. */
    private static final int LONGEST_LIMIT = 8;

    private final int size;
    private final PatternWalk<Rule> moments;
    private final PatternWalk<Rule> before;
    private final PatternWalk<Rule> after;

    MomentFinder(MomentRules rules, Lattice lattice) {
        size = lattice.size();
        moments = rules.moments().walk(lattice);
        before = rules.before().walk(lattice);
        after = rules.after().walk(lattice);
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        while (at < size) {
            Match<Rule> match = best(at);
            if (match == null) {
                at++;
                continue;
            }
            for (int i = 0; i < match.meaning().meanings().size(); i++) {
                findings.add(limited(Finding.of(match, i)));
            }
            at = Math.max(at + 1, match.stretches().getLast().end());
        }
        return findings;
    }

    /** The match from a token on, or one that begins where what it means begins and says more ("en [mai]", "mai 2003"). */
    private Match<Rule> best(int at) {
        Match<Rule> best = moments.from(at);
        int meant = best == null ? at : best.stretches().getFirst().start();
        for (int from = at + 1; from <= meant; from++) {
            Match<Rule> other = moments.from(from);
            if (other != null && other.end() > best.end()) {
                return other;
            }
        }
        return best;
    }

    /** The finding with all that limits it: "au plus tard" before "fin" before "mai". */
    private Finding limited(Finding finding) {
        Finding limited = finding;
        for (Match<Rule> limit = ahead(limited); limit != null; limit = ahead(limited)) {
            limited = limited.within(limit);
        }
        Match<Rule> behind = finding.end() < size ? after.from(finding.end()) : null;
        return behind == null ? limited : limited.within(behind);
    }

    /** The longest limit that ends where the finding begins, or {@code null}. */
    private Match<Rule> ahead(Finding finding) {
        int end = finding.extentStart();
        for (int from = Math.max(0, end - LONGEST_LIMIT); from < end; from++) {
            Match<Rule> limit = before.between(from, end);
            if (limit != null && (end == finding.start() || !limit.meaning().widens())) {
                return limit;
            }
        }
        return null;
    }
}
