package org.recoupe.comparison;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.recoupe.extraction.Assertion;
import org.recoupe.text.Folding;

/** The same thing is said to be one way and its opposite: "le masque est obligatoire", "le masque est facultatif". */
final class AttributeRule implements Rule {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");
    /** "est désormais obligatoire": how many words behind the verb the attribute stands at most. */
    private static final int REACH = 3;
    private static final int ENDING = 3;

    private final Antonyms antonyms;

    AttributeRule(Antonyms antonyms) {
        this.antonyms = antonyms;
    }

    @Override
    public String name() {
        return "attribute";
    }

    @Override
    public Kind kind() {
        return Kind.ANTONYM;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME || pair.polaritiesDiffer() || !pair.claimed() || !OneTime.of(pair)) {
            return Optional.empty();
        }
        for (String one : attributes(pair.first(), pair.second())) {
            for (String other : attributes(pair.second(), pair.first())) {
                if (antonyms.opposed(one, other)) {
                    return Optional.of(new Clash(this,
                            new Explanation("« " + one + " » et « " + other + " » s'excluent",
                                    "“" + one + "” and “" + other + "” exclude each other"),
                            0.75,
                            new Stance(pair.first().event() + ' ' + one, pair.second().event() + ' ' + other)));
                }
            }
        }
        return Optional.empty();
    }

    /** The words of one claim alone that stand right behind its verb. */
    private Set<String> attributes(Assertion claim, Assertion other) {
        Set<String> attributes = new HashSet<>(claim.words());
        attributes.removeAll(other.words());
        attributes.removeIf(word -> !antonyms.knows(word) || !behindVerb(claim, word));
        return attributes;
    }

    private static boolean behindVerb(Assertion claim, String lemma) {
        int from = claim.trigger().end() - claim.span().start();
        if (from < 0 || from > claim.quote().length()) {
            return false;
        }
        String[] words = GAP.split(Folding.fold(claim.quote().substring(from)).strip(), REACH + 1);
        for (int i = 0; i < Math.min(REACH, words.length); i++) {
            if (words[i].length() >= lemma.length() - ENDING && words[i].length() <= lemma.length() + ENDING
                    && words[i].regionMatches(0, lemma, 0, Math.max(3, lemma.length() - ENDING))) {
                return true;
            }
        }
        return false;
    }
}
