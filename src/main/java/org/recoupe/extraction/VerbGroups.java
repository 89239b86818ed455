package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.extraction.VerbGroup.Kind;
import org.recoupe.extraction.VerbGroup.Negation;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Language;

/** Finds the verb groups of a sentence from left to right, each word looked at a bounded number of times. */
final class VerbGroups {

    /** How many adverbs, signs and pronouns may stand between an auxiliary and its participle. */
    private static final int GAP = 7;

    private final Words words;
    private final List<VerbGroup> groups = new ArrayList<>();
    private int from;
    private int at;
    private int head;
    private int inverted;
    private boolean perfect;
    private boolean passive;
    private boolean future;
    private boolean negator;
    private String modal;

    private VerbGroups(Words words) {
        this.words = words;
    }

    /** The verb groups of a sentence in order; no two share a word. */
    static List<VerbGroup> of(Words words) {
        VerbGroups finder = new VerbGroups(words);
        int free = 0;
        for (int i = 0; i < words.size; i++) {
            if (words.tags[i].verbal()) {
                VerbGroup group = finder.group(i, free);
                finder.groups.add(group);
                free = group.to();
                i = group.to() - 1;
            } else if ((words.tags[i] == Tag.ADJ || words.tags[i] == Tag.NOUN && finder.afterNoun(i))
                    && finder.participleLike(i)
                    || words.tags[i].nominal() && words.tags[i] != Tag.NUM && finder.countedParticiple(i)) {
                words.takeAs(i, Tag.PAST_PARTICIPLE);
                i--;
            }
        }
        return finder.groups;
    }

    /** "et deux tués": a number and a participle whose auxiliary is left out. */
    private boolean countedParticiple(int i) {
        boolean number = words.tagged(i - 1, Tag.NUM)
                || words.tagged(i - 1, Tag.DET) && !words.is(i - 1, Category.ARTICLE);
        return number && words.is(i - 2, Category.COORDINATOR) && words.can(i, Tag.PAST_PARTICIPLE);
    }

    private boolean afterNoun(int i) {
        return words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.ADJ) || words.tagged(i - 1, Tag.PROPN);
    }

    /** "menées en juin", "publié vendredi par": an adjective that can be a participle, with a complement of its own. */
    private boolean participleLike(int i) {
        if (!words.can(i, Tag.PAST_PARTICIPLE) || words.lemmaIs(i, Category.NEVER_PARTICIPLE)
                || words.tagged(i - 1, Tag.DET)
                || words.tagged(i + 1, Tag.NOUN) && !words.is(i + 1, Category.PART_OF_TIME)
                        && !words.lemmaIs(i + 1, Category.TIME_NOUN)
                        && !words.is(i + 1, Category.PART_OF_TIME)) {
            return false;
        }
        return words.tagged(i + 1, Tag.ADP) || words.is(i + 1, Category.BY_AGENT) || words.is(i + 1, Category.OF)
                || words.lemmaIs(i + 1, Category.TIME_NOUN) || words.is(i + 1, Category.PART_OF_TIME)
                || words.tagged(i + 1, Tag.ADV);
    }

    private VerbGroup group(int start, int free) {
        head = start;
        at = start + 1;
        inverted = -1;
        perfect = false;
        passive = false;
        future = false;
        negator = false;
        modal = null;
        VerbForm form = words.forms[start];
        Tag tag = words.tags[start];
        openLeft(start, free);
        if (tag != Tag.PAST_PARTICIPLE) {
            auxiliaries();
        }
        int bare = at;
        trailingNegator();
        Kind kind = switch (tag) {
            case INFINITIVE -> Kind.INFINITIVE;
            case PRESENT_PARTICIPLE -> Kind.GERUND;
            case PAST_PARTICIPLE -> Kind.PARTICIPLE;
            default -> Kind.FINITE;
        };
        boolean particle = false;
        boolean reflexive = false;
        for (int i = from; i < head; i++) {
            particle |= words.is(i, Category.NEGATION_PARTICLE);
            reflexive |= words.is(i, Category.REFLEXIVE);
        }
        if (reflexive && passive) {
            // "s'est retiré": a reflexive verb makes its perfect with the auxiliary of the passive
            passive = false;
            perfect = true;
        }
        return new VerbGroup(from, at, head, form, kind, perfect, passive || kind == Kind.PARTICIPLE, reflexive,
                future, negation(particle, bare), modal, inverted);
    }

    private Negation negation(boolean particle, int bare) {
        boolean negates = words.grammar.words(Category.NEGATION_PARTICLE).isEmpty() || particle;
        if (negator) {
            int last = at - 1;
            boolean notOnly = words.is(at, Category.NOT_ONLY) || words.is(last, Category.NOT_ONLY);
            return notOnly ? Negation.RESTRICTED : negates || informal(bare) ? Negation.FULL : Negation.NONE;
        }
        if (!particle || words.grammar.words(Category.NEGATION_PARTICLE).isEmpty()) {
            return Negation.NONE;
        }
        return words.lemmaIs(firstVerb(), Category.BARE_NEGATION) ? Negation.FULL : Negation.BARE;
    }

    /** Whether "pas" without "ne" negates, as in speech: only right after the verb. */
    private boolean informal(int bare) {
        return words.is(bare, "pas") || words.is(head - 1, "pas") || words.is(firstVerb() + 1, "pas");
    }

    private int firstVerb() {
        for (int i = from; i <= head; i++) {
            if (words.tags[i].verbal()) {
                return i;
            }
        }
        return head;
    }

    /** Takes clitics and particles before the verb, down to the word after the group before. */
    private void openLeft(int start, int free) {
        from = start;
        while (from > free && (words.is(from - 1, Category.NEGATION_PARTICLE) || clitic(from - 1)
                || words.tags[start] == Tag.INFINITIVE && words.is(from - 1, Category.NEGATOR) && marked(from - 1)
                || words.tags[start] == Tag.FINITE && english() && words.is(from - 1, Category.NEGATOR)
                        && words.tagged(from - 1, Tag.ADV))) {
            negator |= words.is(from - 1, Category.NEGATOR);
            from--;
        }
    }

    private boolean english() {
        return words.grammar.language() == Language.EN;
    }

    private boolean clitic(int i) {
        if (!words.is(i, Category.CLITIC) || words.tags[i] != Tag.PRON) {
            return false;
        }
        // "nous partons", "il nous voit": the same word is a subject, unless one stands before it
        return !words.is(i, "nous") && !words.is(i, "vous") || words.is(i - 1, Category.SUBJECT_PRONOUN)
                || words.is(i - 1, Category.NEGATION_PARTICLE) || words.tagged(i - 1, Tag.NOUN)
                || words.tagged(i - 1, Tag.PROPN) || words.tagged(i - 1, Tag.ADJ) || words.is(i - 1, Category.RELATIVE);
    }

    /** "ne pas", "not to": a negator before an infinitive. */
    private boolean marked(int i) {
        for (int k = i; k >= Math.max(0, i - 2); k--) {
            if (words.is(k, Category.NEGATION_PARTICLE)) {
                return true;
            }
        }
        return words.grammar.words(Category.NEGATION_PARTICLE).isEmpty();
    }

    /** Walks over auxiliaries to the verb that says what happens. */
    private void auxiliaries() {
        boolean more = true;
        while (more) {
            String auxiliary = words.lemmas[head];
            boolean has = words.grammar.is(Category.PERFECT_AUXILIARY, auxiliary);
            boolean is = words.grammar.is(Category.PASSIVE_AUXILIARY, auxiliary);
            boolean goes = words.grammar.is(Category.GOING_AUXILIARY, auxiliary);
            boolean may = words.grammar.is(Category.MODAL, auxiliary);
            more = (has || is || goes || may) && next(has, is, goes, may, auxiliary);
        }
    }

    private boolean next(boolean has, boolean is, boolean goes, boolean may, String auxiliary) {
        boolean sawNegator = false;
        int sawInverted = -1;
        for (int i = at; i < Math.min(words.size, at + GAP); i++) {
            if ((has || is) && words.can(i, Tag.PAST_PARTICIPLE) && !words.tagged(i - 1, Tag.DET)
                    && !words.tagged(i, Tag.ADP)
                    && (!words.tagged(i, Tag.NOUN) || has && (i == at || words.tagged(i - 1, Tag.ADV)))) {
                words.takeAs(i, Tag.PAST_PARTICIPLE);
                boolean move = has && (!is || words.grammar.is(Category.UNACCUSATIVE, words.lemmas[i]));
                perfect |= move;
                passive = is && !move;
                return advance(i, sawNegator, sawInverted);
            }
            if (is && english() && words.can(i, Tag.PRESENT_PARTICIPLE)
                    && !words.tagged(i - 1, Tag.DET)) {
                words.takeAs(i, Tag.PRESENT_PARTICIPLE);
                return advance(i, sawNegator, sawInverted);
            }
            if ((goes || may) && words.can(i, Tag.INFINITIVE) && !words.tagged(i - 1, Tag.DET)
                    && !words.tagged(i, Tag.ADP)) {
                words.takeAs(i, Tag.INFINITIVE);
                if (may) {
                    modal = auxiliary;
                } else {
                    future = true;
                }
                return advance(i, sawNegator, sawInverted);
            }
            boolean negates = words.is(i, Category.NEGATOR);
            boolean pronoun = words.tags[i] == Tag.PRON && words.folded[i].startsWith("-");
            sawNegator |= negates;
            if (pronoun) {
                sawInverted = i;
            }
            int phrase = words.grammar.match(Category.ADVERBIAL, words.folded, i);
            if (phrase > 1) {
                i += phrase - 1;
            } else if (!negates && !pronoun && words.tags[i] != Tag.ADV && !words.quoteMark(i)
                    && !words.is(i, Category.CLITIC)) {
                return false;
            }
        }
        return false;
    }

    private boolean advance(int i, boolean sawNegator, int sawInverted) {
        head = i;
        at = i + 1;
        negator |= sawNegator;
        inverted = sawInverted >= 0 ? sawInverted : inverted;
        return true;
    }

    /** Takes what follows the verb and belongs to it: an inverted subject, a negator, an adverb before a negator. */
    private void trailingNegator() {
        if (at < words.size && words.tags[at] == Tag.PRON && words.folded[at].startsWith("-")) {
            inverted = at++;
        }
        int probe = at;
        while (probe < words.size && probe - at < 3 && words.tags[probe] == Tag.ADV
                && !words.is(probe, Category.NEGATOR)) {
            probe++;
        }
        if (words.is(probe, Category.NEGATOR) && (words.tags[probe] != Tag.DET || probe == at)
                && (probe == at || words.tags[probe] == Tag.ADV)) {
            negator = true;
            at = probe + (words.tags[probe] == Tag.DET ? 0 : 1);
        }
    }
}
