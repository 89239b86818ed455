package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.extraction.VerbGroup.Kind;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Language;

/** A verb group while it is being read: from its first verb over auxiliaries to the one that says what happens. */
final class VerbDraft {

    /** How many adverbs, signs and pronouns may stand between an auxiliary and its participle. */
    private static final int GAP = 7;

    private final Words words;
    private final boolean english;
    private final VerbNegation negation;
    private final int start;
    private int from;
    private int at;
    private int head;
    private int inverted = -1;
    private boolean perfect;
    private boolean passive;
    private boolean future;
    private boolean negator;
    private String modal;

    /** A group whose first verb is {@code start}; the words before {@code free} belong to the group before. */
    VerbDraft(Words words, int start, int free) {
        this.words = words;
        this.start = start;
        english = words.grammar.language() == Language.EN;
        negation = new VerbNegation(words);
        head = start;
        at = start + 1;
        from = opening(free);
    }

    /** Reads the group to its end. */
    VerbGroup read() {
        VerbForm form = words.forms[start];
        Kind kind = switch (words.tags[start]) {
            case INFINITIVE -> Kind.INFINITIVE;
            case PRESENT_PARTICIPLE -> Kind.GERUND;
            case PAST_PARTICIPLE -> Kind.PARTICIPLE;
            default -> Kind.FINITE;
        };
        if (kind != Kind.PARTICIPLE) {
            auxiliaries();
        }
        int bare = at;
        tail();
        boolean reflexive = false;
        for (int i = from; i < head; i++) {
            reflexive |= words.is(i, Category.REFLEXIVE);
        }
        if (reflexive && passive) {
            // "s'est retiré": a reflexive verb makes its perfect with the auxiliary of the passive
            passive = false;
            perfect = true;
        }
        return new VerbGroup(from, at, head, form, kind, perfect, passive || kind == Kind.PARTICIPLE, reflexive,
                future, negation.of(from, head, bare, at, negator), modal, inverted);
    }

    /** Takes clitics and particles before the verb, down to the word after the group before. */
    private int opening(int free) {
        int first = start;
        while (first > free && (words.is(first - 1, Category.NEGATION_PARTICLE) || clitic(first - 1)
                || words.is(first - 1, Category.NEGATOR) && negates(first - 1))) {
            negator |= words.is(first - 1, Category.NEGATOR);
            first--;
        }
        return first;
    }

    /** Whether a negator before the verb belongs to it. */
    private boolean negates(int i) {
        return words.tags[start] == Tag.INFINITIVE && negation.marked(i)
                || words.tags[start] == Tag.FINITE && english && words.tagged(i, Tag.ADV);
    }

    private boolean clitic(int i) {
        if (!words.is(i, Category.CLITIC) || words.tags[i] != Tag.PRON) {
            return false;
        }
        // "nous partons", "il nous voit": the same word is a subject, unless one stands before it
        return !words.is(i, Category.EITHER_CASE) || words.is(i - 1, Category.SUBJECT_PRONOUN)
                || words.is(i - 1, Category.NEGATION_PARTICLE) || words.tagged(i - 1, Tag.NOUN)
                || words.tagged(i - 1, Tag.PROPN) || words.tagged(i - 1, Tag.ADJ) || words.is(i - 1, Category.RELATIVE);
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
        for (int i = at; i < Math.min(words.size, at + GAP + (words.sign(at, ",") ? GAP : 0)); i++) {
            if ((has || is) && words.can(i, Tag.PAST_PARTICIPLE)
                    && !(words.tagged(i - 1, Tag.DET) && !words.is(i - 1, Category.CORRELATIVE))
                    && !words.tagged(i, Tag.ADP)
                    && (!words.tagged(i, Tag.NOUN) || has && (i == at || words.tagged(i - 1, Tag.ADV)))) {
                words.takeAs(i, Tag.PAST_PARTICIPLE);
                boolean move = has && (!is || words.grammar.is(Category.UNACCUSATIVE, words.lemmas[i]));
                perfect |= move;
                passive = is && !move;
                return advance(i, sawNegator, sawInverted);
            }
            if (is && english && words.can(i, Tag.PRESENT_PARTICIPLE)
                    && !words.tagged(i - 1, Tag.DET)) {
                words.takeAs(i, Tag.PRESENT_PARTICIPLE);
                return advance(i, sawNegator, sawInverted);
            }
            if ((goes || may) && words.can(i, Tag.INFINITIVE) && !(i > at && words.is(i, Category.NEVER_VERB))
                    && !words.tagged(i - 1, Tag.DET)
                    && !words.tagged(i, Tag.ADP)) {
                words.takeAs(i, Tag.INFINITIVE);
                if (may) {
                    modal = auxiliary;
                } else {
                    future = true;
                }
                return advance(i, sawNegator, sawInverted);
            }
            if ((has || is) && words.sign(i, ",") && aside(i) > 0) {
                i = aside(i);
                continue;
            }
            boolean negates = words.is(i, Category.NEGATOR) || words.is(i, Category.CORRELATIVE);
            boolean pronoun = words.tags[i] == Tag.PRON && words.folded[i].startsWith("-");
            sawNegator |= negates;
            if (pronoun) {
                sawInverted = i;
            }
            int phrase = words.match(i, Category.ADVERBIAL);
            if (phrase > 1) {
                i += phrase - 1;
            } else if (!negates && !pronoun && words.tags[i] != Tag.ADV && !words.quoteMark(i)
                    && !words.is(i, Category.CLITIC)) {
                return false;
            }
        }
        return false;
    }

    /** "a, de son côté, confirmé": the second comma, where a participle follows it; or -1. */
    private int aside(int comma) {
        for (int i = comma + 1; i < Math.min(words.size - 1, comma + GAP); i++) {
            if (words.sign(i, ",")) {
                return words.can(i + 1, Tag.PAST_PARTICIPLE) && !words.tagged(i + 1, Tag.DET) ? i : -1;
            }
            if (words.tags[i].verbal() || words.tags[i] == Tag.PUNCT) {
                return -1;
            }
        }
        return -1;
    }

    private boolean advance(int i, boolean sawNegator, int sawInverted) {
        head = i;
        at = i + 1;
        negator |= sawNegator;
        inverted = sawInverted >= 0 ? sawInverted : inverted;
        return true;
    }

    /** Takes what follows the verb and belongs to it: an inverted subject, a negator, an adverb before a negator. */
    private void tail() {
        if (words.tagged(at, Tag.PRON) && words.folded[at].startsWith("-")) {
            inverted = at++;
        }
        int no = negation.behind(at);
        if (no >= 0) {
            negator = true;
            at = words.tags[no] == Tag.DET ? no : no + 1;
        }
    }
}
