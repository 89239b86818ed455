package org.recoupe.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.mention.Moment;
import org.recoupe.text.Folding;

/** Tells whether the same people, things and places take part in two claims. */
final class Participants {

    private static final String VERB = "verb:";
    private static final double WORDS_OF_A_VERB = 0.5;
    private static final double WORDS_OF_A_SWAP = 0.8;
    private static final double WORDS_WITHOUT_ARGUMENTS = 0.7;

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_OF_A_HEADLINE = 2;
    private static final int STEM = 4;

    private Participants() {}

    /** Whether who does it in one has it done to them in the other, and the quotes share nearly all words. */
    static boolean swapped(Pair pair) {
        List<Argument> agents = Pair.in(pair.first(), Role.AGENT);
        List<Argument> patients = Pair.in(pair.first(), Role.PATIENT);
        return pair.sharedWords() >= WORDS_OF_A_SWAP && Pair.meet(agents, Pair.in(pair.second(), Role.PATIENT))
                && Pair.meet(patients, Pair.in(pair.second(), Role.AGENT)) && !Pair.meet(agents, patients);
    }

    /** Whether the same is done to the same thing by others, whom both name. */
    static boolean rivals(Pair pair) {
        List<Argument> mine = named(pair.first());
        List<Argument> theirs = named(pair.second());
        Set<String> words = Pair.common(apartFrom(mine, timeless(pair.first(), pair.first().words())),
                apartFrom(theirs, timeless(pair.second(), pair.second().words())));
        return !mine.isEmpty() && !theirs.isEmpty() && !Pair.meet(mine, theirs)
                && Pair.meet(Pair.in(pair.first(), Role.PATIENT), Pair.in(pair.second(), Role.PATIENT))
                && words.size() >= FEWEST_WORDS;
    }

    /** Those who do it, where a claim names them. */
    static List<Argument> named(Assertion claim) {
        return Pair.in(claim, Role.AGENT).stream().filter(agent -> agent.id() != null).toList();
    }

    private static Set<String> apartFrom(List<Argument> arguments, Set<String> words) {
        Set<String> left = new HashSet<>(words);
        arguments.forEach(argument -> left.removeAll(argument.words()));
        return left;
    }

    /** Whether who and what take part are the same in both, and the quotes speak of much the same. */
    static boolean agree(Pair pair) {
        Assertion one = pair.first();
        Assertion other = pair.second();
        if (!pair.oneArticle() && Pair.disjoint(parties(one), parties(other))) {
            return false;
        }
        int agreeing = 0;
        for (Role role : List.of(Role.AGENT, Role.PATIENT)) {
            List<Argument> mine = named(one, role);
            List<Argument> theirs = named(other, role);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                if (!Pair.meet(mine, theirs) && !represents(one, mine, theirs) && !represents(other, theirs, mine)) {
                    return false;
                }
                agreeing++;
            }
        }
        if (agreeing == 0 && (undergone(one, other) || undergone(other, one)
                || pair.chosen() && pair.claimed() && unsaid(one, other))) {
            agreeing++;
        }
        Set<String> mine = said(one, other, pair.chosen());
        Set<String> theirs = said(other, one, pair.chosen());
        double shared = Pair.share(timeless(one, mine), timeless(other, theirs));
        return agreeing == 2 && shared >= WORDS_OF_A_VERB || agreeing == 1
                && shared >= (pair.chosen() && known(one) && known(other) ? WORDS_OF_A_VERB : WORDS_WITHOUT_ARGUMENTS)
                && Math.min(mine.size(), theirs.size()) + shared(one, other) >= fewestWords(pair);
    }

    /** An event that two words name is one thing that both say. */
    private static int shared(Assertion one, Assertion other) {
        return one.event().equals(other.event()) && !stem(one).equals(stem(other)) ? 1 : 0;
    }

    private static int fewestWords(Pair pair) {
        return pair.chosen() && pair.claimed() ? 1 : pair.headline() ? FEWEST_WORDS_OF_A_HEADLINE : FEWEST_WORDS;
    }

    /** Whether the only one who takes part in each is the same: "la ligne ouvrira", "l'ouverture de la ligne". */
    private static boolean undergone(Assertion one, Assertion other) {
        return named(one, Role.PATIENT).isEmpty() && named(other, Role.AGENT).isEmpty()
                && Pair.meet(named(one, Role.AGENT), named(other, Role.PATIENT));
    }

    /** Whether both tell of an event of one name, and one does not say who or what it is of ("aucune arrestation"). */
    private static boolean unsaid(Assertion one, Assertion other) {
        return one.event().equals(other.event()) && known(one) && (nobody(one) || nobody(other));
    }

    /** Whether the lexicon knows the event of a claim by name. */
    private static boolean known(Assertion claim) {
        return !claim.event().startsWith(VERB);
    }

    private static boolean nobody(Assertion claim) {
        return named(claim, Role.AGENT).isEmpty() && named(claim, Role.PATIENT).isEmpty();
    }

    /** Whether an organ of a state acts in one claim, and the state in the other: "les autorités japonaises", "le Japon". */
    private static boolean represents(Assertion claim, List<Argument> organs, List<Argument> states) {
        return organs.stream().anyMatch(organ -> organ.id() == null && organ.head() != null
                && Cues.any(Cue.ORGAN, organ.head()))
                && states.stream().anyMatch(state -> state.id() != null && claim.actors().contains(state.id()));
    }

    /** Who or what takes part; a number is no part taken ("a atteint 64 %"), and a pronoun says nobody's. */
    private static List<Argument> named(Assertion claim, Role role) {
        return Pair.in(claim, role).stream().filter(argument -> argument.head() == null
                || argument.head().isEmpty()
                || !Character.isDigit(argument.head().charAt(0)) && !Cues.any(Cue.PRONOUN, argument.head())).toList();
    }

    /**
     * The words of a claim but for its numbers, and for the word of its event where the other has another; of chosen
     * claims, which may be short, only those that say something, and those of all that take part.
     */
    private static Set<String> said(Assertion claim, Assertion other, boolean chosen) {
        Set<String> said = Pair.uncounted(claim.words());
        if (chosen) {
            claim.arguments().forEach(argument -> said.addAll(Pair.uncounted(argument.words())));
            said.removeIf(word -> Cues.any(Cue.LIGHT, word) && !claim.event().equals(VERB + word));
        }
        String stem = stem(claim);
        boolean oneWord = claim.event().equals(other.event()) && stem.equals(stem(other));
        if (!stem.isEmpty() && (!oneWord || chosen && known(claim))) {
            said.removeIf(word -> word.startsWith(stem));
        }
        return said;
    }

    /** The beginning of the word that names a claim's event; empty where its quote does not hold it. */
    private static String stem(Assertion claim) {
        String word = claim.span().contains(claim.trigger()) ? Folding.fold(claim.text(claim.trigger())) : "";
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** The words of a claim that don't say when. */
    private static Set<String> timeless(Assertion claim, Set<String> said) {
        Set<String> timeless = new HashSet<>(said);
        for (Moment moment : claim.times()) {
            if (claim.span().contains(moment.span())) {
                timeless.removeAll(List.of(Folding.fold(claim.text(moment.span())).split("\\P{L}+")));
            }
        }
        return timeless;
    }

    /** Whether neither places, nor owners, nor actors show that both speak of one affair. */
    static boolean strangers(Pair pair) {
        Assertion one = pair.first();
        Assertion other = pair.second();
        if (pair.oneArticle()) {
            return Pair.disjoint(one.scope().place(), other.scope().place())
                    && Pair.disjoint(one.scope().whose(), other.scope().whose());
        }
        Set<String> mine = parties(one);
        Set<String> theirs = parties(other);
        return Pair.common(mine, theirs).isEmpty();
    }

    /** All that a claim names: places, owners, actors. */
    static Set<String> parties(Assertion claim) {
        Set<String> parties = new HashSet<>(claim.scope().place());
        parties.addAll(claim.scope().whose());
        parties.addAll(claim.actors());
        return parties;
    }
}
