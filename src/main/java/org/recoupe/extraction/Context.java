package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;

/**
 * Carries time and speaker on to the sentences that go on counting the same things: after "au premier semestre, 44
 * miliciens sont morts", the sentence "En Syrie, 14 combattants ont été tués" speaks of the same half-year.
 */
final class Context {

    private static final int REACH = 3;

    private final List<List<Draft>> sentences = new ArrayList<>();

    Context(List<Draft> drafts) {
        ParsedSentence last = null;
        for (Draft draft : drafts) {
            if (draft.sentence != last) {
                sentences.add(new ArrayList<>());
                last = draft.sentence;
            }
            sentences.getLast().add(draft);
        }
    }

    /** Carries what the sentences leave out. */
    void carry() {
        for (int s = 1; s < sentences.size(); s++) {
            List<Draft> here = sentences.get(s);
            if (verbless(here) && near(sentences.get(s - 1), here)) {
                fragment(sentences.get(s - 1).getFirst(), here);
            }
            if (here.stream().anyMatch(draft -> !draft.times.isEmpty())) {
                continue;
            }
            Set<String> counted = counted(here);
            for (int before = s - 1; !counted.isEmpty() && before >= Math.max(0, s - REACH); before--) {
                if (carry(sentences.get(before), here, counted)) {
                    break;
                }
            }
        }
    }

    private static boolean verbless(List<Draft> drafts) {
        return drafts.getFirst().sentence.clauses.stream()
                .noneMatch(clause -> clause.verb != null && clause.verb.finite());
    }

    /** Whether both stand in one paragraph. */
    private static boolean near(List<Draft> left, List<Draft> right) {
        ParsedSentence before = left.getFirst().sentence;
        int end = before.words.sentence.span().end();
        int start = right.getFirst().sentence.words.sentence.span().start();
        return start - end < 4 && before.text.substring(end, Math.max(end, start)).indexOf('\n') < 0;
    }

    /** A sentence without a verb goes on with what the one before says: its time and speaker are the same. */
    private static void fragment(Draft before, List<Draft> here) {
        for (Draft draft : here) {
            if (draft.times.isEmpty() && !before.times.isEmpty()) {
                draft.times.addAll(before.times);
                draft.doubt(0.1, "time of the sentence before, which it goes on with");
            }
            draft.speaker = draft.speaker == null ? before.speaker : draft.speaker;
        }
    }

    private static boolean carry(List<Draft> from, List<Draft> to, Set<String> counted) {
        Set<String> shared = counted(from);
        shared.retainAll(counted);
        if (shared.isEmpty()) {
            return false;
        }
        for (Draft source : from) {
            if (dated(source) && counts(source)) {
                for (Draft draft : to) {
                    carry(source, draft);
                }
                return true;
            }
        }
        return false;
    }

    private static void carry(Draft source, Draft draft) {
        boolean same = draft.facts.modality() == Modality.ASSERTED && counts(draft);
        if (same) {
            draft.times.addAll(source.times);
            draft.speaker = draft.speaker == null ? source.speaker : draft.speaker;
            draft.doubt(0.1, "time and speaker of a sentence before that counts the same");
        }
    }

    private static boolean dated(Draft draft) {
        return draft.times.stream().anyMatch(moment -> moment.type() == Moment.Type.DATE
                || moment.operator() == Moment.Operator.WITHIN);
    }

    private static boolean counts(Draft draft) {
        return draft.quantities.stream().anyMatch(quantity -> quantity.value() != null && quantity.unit() == null);
    }

    /** What a sentence counts: the events of its numbers and their nouns. */
    private static Set<String> counted(List<Draft> drafts) {
        Set<String> counted = new HashSet<>();
        for (Draft draft : drafts) {
            if (counts(draft)) {
                counted.add(draft.event);
                for (Quantity quantity : draft.quantities) {
                    if (quantity.counted() != null) {
                        counted.add(Folding.fold(quantity.counted()));
                    }
                }
            }
        }
        counted.removeIf(name -> name.startsWith("verb:") || name.equals("count"));
        return counted;
    }
}
