package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;
import org.recoupe.mention.pattern.Lattice;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Places the moments of one sentence, one after the other, as later ones can count from earlier ones. */
final class SentenceMoments {

    /** A day named after a bare time of day is its day where no more tokens than these lie between ("à 10 h, jeudi"). */
    private static final int CLOSE = 3;

    private final List<Token> tokens;
    private final List<Finding> findings;
    private final Tenses tenses;
    private final Discourse discourse;
    private final boolean boilerplate;

    SentenceMoments(MomentRules rules, Discourse discourse, Sentence sentence) {
        this.discourse = discourse;
        discourse.nextSentence();
        tokens = sentence.tokens();
        boilerplate = sentence.block() == Sentence.Block.BOILERPLATE;
        Lattice lattice = new Lattice(rules.alphabet(), tokens);
        findings = new MomentFinder(rules, lattice).find();
        tenses = findings.isEmpty() ? null : new Tenses(lattice, rules.tenses());
    }

    /** The moments in the order of the sentence. */
    List<Moment> read() {
        List<Moment> moments = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Placement.of(finding.sketch(), frame(i)).ifPresent(placed -> {
                Bounds bounds = new Bounds(placed.earliest(), placed.latest())
                        .modified(finding.sketch().get(Field.MOD), grain(finding.sketch()));
                if (!boilerplate) {
                    discourse.name(placed.within(bounds), operator(finding.sketch()));
                }
                moments.add(moment(finding, placed, bounds));
            });
        }
        return moments;
    }

    private Frame frame(int index) {
        Finding finding = findings.get(index);
        Tense tense = tenses.at(finding.start(), finding.end());
        Cell near = finding.sketch().lacksDay() ? near(index, tense) : null;
        return new Frame(discourse.published(), discourse.toldFrom(tense), discourse.last(), discourse.day(tense),
                discourse.hereSpan(), near, discourse.hereRecurring(), tense);
    }

    /** The day that a bare time of day belongs to: one named before in the sentence, close behind, or in the text. */
    private Cell near(int index, Tense tense) {
        Optional<Cell> behind = discourse.hereDay() == null ? dayBehind(index) : Optional.empty();
        Cell named = discourse.hereDay() != null ? discourse.hereDay() : discourse.day(tense);
        boolean morning = named != null && discourse.night() && findings.get(index).sketch().beforeNoon();
        return behind.orElse(morning ? named.plus(1) : named);
    }

    private Optional<Cell> dayBehind(int index) {
        for (int i = index + 1; i < findings.size(); i++) {
            Finding next = findings.get(i);
            if (next.start() - findings.get(i - 1).end() > CLOSE) {
                return Optional.empty();
            }
            if (!next.sketch().lacksDay()) {
                return Placement.of(next.sketch(), frame(i)).map(Placed::cell)
                        .filter(cell -> cell.unit() == CalendarUnit.DAY);
            }
        }
        return Optional.empty();
    }

    private Moment moment(Finding finding, Placed placed, Bounds meant) {
        Sketch sketch = finding.sketch();
        Operator operator = operator(sketch);
        // "avant la fin de juin": not later than that end, which has a beginning of its own
        boolean end = operator == Operator.BEFORE && sketch.is(Field.MOD, "END");
        Bounds bounds = meant.limited(end ? Operator.UNTIL : operator, discourse.published());
        return new Moment(span(finding.start(), finding.end()), placed.type(), placed.value(), sketch.get(Field.MOD),
                operator, span(finding.extentStart(), finding.extentEnd()), bounds.earliest(), bounds.latest(),
                finding.rule());
    }

    private static Operator operator(Sketch sketch) {
        return sketch.has(Field.OPERATOR) ? Operator.valueOf(sketch.get(Field.OPERATOR)) : Operator.ON;
    }

    private static CalendarUnit grain(Sketch sketch) {
        return sketch.has(Field.GRAIN) ? CalendarUnit.valueOf(sketch.get(Field.GRAIN).toUpperCase(Locale.ROOT)) : null;
    }

    private Span span(int start, int end) {
        return tokens.get(start).span().union(tokens.get(end - 1).span());
    }
}
