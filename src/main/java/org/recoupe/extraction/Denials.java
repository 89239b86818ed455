package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Says whether a clause is negated, hedged, or denies what somebody says or might think. */
final class Denials {

    private final ParsedSentence sentence;
    private final Words words;

    Denials(ParsedSentence sentence) {
        this.sentence = sentence;
        words = sentence.words;
    }

    /** Whether the clause's event is negated by the clause itself. */
    boolean negated(Clause clause) {
        return switch (clause.verb.negation()) {
            case FULL -> !restrictedLater(clause);
            case RESTRICTED -> false;
            case BARE -> bareNegates(clause);
            // "neither signed nor ratified"
            case NONE -> noParticle(clause)
                    || clause.partner != null && words.is(clause.start - 1, Category.CORRELATIVE);
        } != littleAttribute(clause);
    }

    /** "n'a pas que des amis", "ne compte plus que deux écoles". */
    private boolean restrictedLater(Clause clause) {
        int after = clause.verb.to();
        return words.is(after, Category.RESTRICTOR) && words.is(after - 1, Category.NEGATOR) && !finiteSoon(clause);
    }

    private boolean finiteSoon(Clause clause) {
        return clause.child(Kind.COMPLETIVE) != null || clause.child(Kind.RELATIVE) != null;
    }

    /** "ne" without "pas": "aucun" or "ni" completes it, "que" narrows it, and after some words it says nothing. */
    private boolean bareNegates(Clause clause) {
        for (int i = clause.start; i < clause.end; i++) {
            if (words.is(i, Category.NEGATIVE_QUANTIFIER) && sentence.owner[i] == clause) {
                return true;
            }
        }
        for (int i = clause.verb.to(); i < Math.min(clause.end, clause.verb.to() + 10); i++) {
            if (words.is(i, Category.RESTRICTOR)) {
                return false;
            }
            boolean chain = words.tags[i] == Tag.INFINITIVE
                    || words.tags[i] == Tag.PAST_PARTICIPLE && words.tagged(i - 1, Tag.INFINITIVE);
            if (words.tags[i].verbal() && !chain || words.sign(i, ";:.")) {
                break;
            }
        }
        if (words.grammar.is(Category.EXPLETIVE, clause.marker)) {
            return false;
        }
        boolean feared = clause.kind == Kind.COMPLETIVE && clause.parent.embedding == Embedding.FEAR;
        return !feared && !compared(clause);
    }

    /** "plus grave que l'on ne pense". */
    private boolean compared(Clause clause) {
        for (int i = clause.start - 1; i >= Math.max(0, clause.start - 6); i--) {
            if (words.is(i, Category.COMPARATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** A language without a particle negates by "no" and "nobody"; so does a participle ("jamais revendiquées"). */
    private boolean noParticle(Clause clause) {
        boolean particles = !words.grammar.words(Category.NEGATION_PARTICLE).isEmpty();
        VerbGroup verb = clause.verb;
        if (!particles) {
            return correlated(clause) || words.is(clause.verb.to(), Category.NEGATIVE_QUANTIFIER)
                    && !words.tagged(clause.verb.to(), Tag.DET) || notTo(clause) || quantified(clause.subject)
                    || notOne(clause) || quantified(clause.object)
                    || quantified(clause.attribute);
        }
        if (verb.kind() == VerbGroup.Kind.PARTICIPLE || verb.kind() == VerbGroup.Kind.GERUND) {
            return words.is(verb.from() - 1, Category.PARTICIPLE_NEGATOR);
        }
        return false;
    }

    private boolean correlated(Clause clause) {
        for (int i = clause.start; i < clause.verb.from(); i++) {
            if (words.is(i, Category.CORRELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "voted not to renew". */
    private boolean notTo(Clause clause) {
        return clause.kind == Kind.INFINITIVE && words.is(clause.start, Category.INFINITIVE_MARKER)
                && words.is(clause.start - 1, Category.NEGATOR);
    }

    /** "not a single train ran", "not all passengers were hurt". */
    private boolean notOne(Clause clause) {
        NounGroup subject = clause.subject;
        return subject != null && subject.head() < clause.verb.from()
                && (words.is(subject.from(), Category.NEGATOR) || words.is(subject.from() - 1, Category.NEGATOR));
    }

    private boolean quantified(NounGroup group) {
        return group != null && !group.prepositional() && words.is(group.from(), Category.NEGATIVE_QUANTIFIER);
    }

    /** "est peu probable". */
    private boolean littleAttribute(Clause clause) {
        if (!words.lemmaIs(clause.verb.head(), Category.COPULA)) {
            return false;
        }
        for (int i = clause.verb.to(); i < Math.min(clause.end, clause.verb.to() + 4); i++) {
            if (words.tags[i] == Tag.ADJ || words.tags[i] == Tag.PAST_PARTICIPLE || words.tags[i] == Tag.ADV) {
                if (words.is(i, Category.WEAK_ATTRIBUTE) && !words.is(i - 1, Category.QUANTIFIED_LITTLE)) {
                    // "impossible de franchir": then the infinitive is what is not so
                    return clause.child(Kind.INFINITIVE) == null;
                }
            } else {
                return false;
            }
        }
        return false;
    }

    /** Whether an adverb in the clause says that it may not be so. */
    boolean hedged(Clause clause) {
        int from = Math.max(clause.start, clause.verb.from() - 4);
        for (int i = from; i < Math.min(clause.end, clause.verb.to() + 2); i++) {
            if (words.is(i, Category.HEDGE)) {
                return true;
            }
        }
        return false;
    }

    /** Makes a negation that answers somebody, and a saying that something is false, a denial. */
    Factuality denied(Clause clause, Factuality facts) {
        boolean falseSaid = attribute(clause, Category.FALSE_ATTRIBUTE);
        if (falseSaid && !facts.negative()) {
            return new Factuality(Modality.DENIED, "called false", Polarity.NEGATIVE);
        }
        if (falseSaid) {
            return facts.positive();
        }
        if (!facts.negative() || facts.modality() != Modality.ASSERTED) {
            return facts;
        }
        boolean answers = words.match(clause.verb.from(), Category.DISCLAIMING) > 0 || opensWithNo(clause)
                || anaphor(clause) || definition(clause)
                || attribute(clause, Category.PRESENT_STATE);
        return answers ? new Factuality(Modality.DENIED, "denied", Polarity.NEGATIVE) : facts;
    }

    private boolean opensWithNo(Clause clause) {
        int first = clause.content;
        while (first < clause.verb.from() && words.tags[first] == Tag.PUNCT) {
            first++;
        }
        return words.is(first, Category.NO) && words.sign(first + 1, ",!.");
    }

    private boolean anaphor(Clause clause) {
        return clause.kind != Kind.RELATIVE && clause.subject != null
                && words.is(clause.subject.head(), Category.ANAPHOR);
    }

    /** "ne sont pas des bases américaines": what something is not, said by somebody. */
    private boolean definition(Clause clause) {
        NounGroup attribute = clause.attribute;
        return attribute != null && clause.kind == Kind.COMPLETIVE && words.tags[attribute.from()] == Tag.DET
                && words.lemmaIs(attribute.from(), Category.INDEFINITE);
    }

    private boolean attribute(Clause clause, Category category) {
        if (!words.lemmaIs(clause.verb.head(), Category.COPULA)) {
            return false;
        }
        for (int i = clause.verb.to(); i < Math.min(clause.end, clause.verb.to() + 3); i++) {
            if (words.lemmaIs(i, category) || words.match(i, category) > 0) {
                return true;
            }
        }
        return false;
    }
}
