package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Reads the quantities of one sentence, each on its own: number, approximator, unit, counted noun. */
final class SentenceQuantities {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final NumeralFinder numerals;
    private final CountedNouns nouns;
    private final QuantityUnits units;
    private final List<Moment> moments;

    SentenceQuantities(CharSequence text, Sentence sentence, QuantityLexicon lexicon, List<Moment> moments) {
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        this.moments = moments;
        numerals = new NumeralFinder(text, sentence, lexicon);
        nouns = new CountedNouns(tokens, lexicon);
        units = new QuantityUnits(tokens, lexicon);
    }

    /** The drafts in order; bare numbers and "un" among them, marked as tentative. */
    List<QuantityDraft> read() {
        List<QuantityDraft> drafts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Numeral numeral = numerals.at(at);
            if (numeral == null) {
                at++;
                continue;
            }
            boolean unit = !drafts.isEmpty() && drafts.getLast().unit != null
                    && numeral.first() < drafts.getLast().right;
            // "pour cent" is a unit, no hundred.
            if (numeral.form() != Form.NOISE && !unit && !inMoment(numeral.span())) {
                QuantityDraft draft = draft(numeral);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
            at = Math.max(at + 1, numeral.end());
        }
        return drafts;
    }

    /** Numbers inside dates, times and rates are no quantities; those of durations are. */
    private boolean inMoment(Span span) {
        for (Moment moment : moments) {
            if (moment.type() != Moment.Type.DURATION && moment.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private QuantityDraft draft(Numeral numeral) {
        if (lexicon.before(Cue.LABEL, tokens, numeral.first()) != null) {
            return null;
        }
        QuantityDraft draft = new QuantityDraft(tokens, numeral);
        units.before(draft);
        unitAndNoun(draft);
        approximators(draft);
        boolean year = Years.looksLike(numeral);
        if (named(draft) || year && Years.said(tokens, numeral, lexicon)) {
            return null;
        }
        draft.year = year && !draft.counts() && !approximated(draft);
        if (numeral.form() == Form.ZERO && !counted(draft) || numeral.form() == Form.VAGUE && !draft.counts()) {
            return null;
        }
        draft.tentative = numeral.form() == Form.ONE
                || bare(draft) && lexicon.before(Cue.CROWD, tokens, draft.left) == null;
        return draft;
    }

    /** "no power" is no number of things, "no planes" is. */
    private boolean counted(QuantityDraft draft) {
        return draft.counted != null
                && (!lexicon.has(Cue.PLURAL_ONLY, tokens, draft.numeral.first()) || nouns.pluralNoun(draft.head));
    }

    private boolean approximated(QuantityDraft draft) {
        return draft.approximator != Approximator.EXACT;
    }

    private boolean bare(QuantityDraft draft) {
        return draft.numeral.cardinal() && !draft.counts() && !approximated(draft)
                && draft.numeral.form() != Form.GROUPED && draft.numeral.factor() == null && draft.value() != null;
    }

    /** A number right behind a name, counting nothing, belongs to the name ("Nord Stream 2"). */
    private boolean named(QuantityDraft draft) {
        int first = draft.numeral.first();
        return first > 0 && draft.left == first && !draft.counts() && draft.numeral.form() == Form.DIGITS
                && tokens.get(first - 1).kind() == Token.Kind.WORD && tokens.get(first - 1).capitalized()
                && (first > 1 || tokens.get(0).part() == PartOfSpeech.PROPN);
    }

    private void unitAndNoun(QuantityDraft draft) {
        int at = units.behind(draft);
        if (draft.numeral.form() == Form.SHARE) {
            draft.unit = "share";
        }
        while (at < tokens.size() && at < draft.right + 2 && lexicon.has(Cue.QUOTE, tokens, at)) {
            at++;
        }
        boolean linked = draft.unit != null || draft.numeral.linked();
        CountedNoun noun = linked && lexicon.has(Cue.OF, tokens, at) && !Units.time(draft.unit)
                && !Units.AGE.equals(draft.unit)
                        ? stuff(nouns.linked(at, draft.plural()))
                        : null;
        if (noun == null && (draft.unit == null || draft.unit.equals("share"))) {
            noun = nouns.at(units.hyphen(at) ? at + 1 : at, draft.plural() && !units.hyphen(at));
        }
        if (noun == null && draft.unit == null && draft.plural() && draft.numeral.cardinal()) {
            noun = some(at);
        }
        if (noun != null) {
            draft.count(noun);
        } else if (draft.unit == null && !lexicon.oneIsNumber()
                && (lexicon.before(Cue.AGE, tokens, draft.left) != null || Units.bareAge(tokens, draft))) {
            draft.unit = Units.AGE;
        }
    }

    /** The noun of which a number counts some: "31 of its soldiers", "trois des villages". */
    private CountedNoun some(int at) {
        int of = at + 1 < tokens.size() && nouns.determiner(at + 1) && !number(at + 1) ? at + 2 : at + 1;
        CountedNoun noun = number(of) ? null : nouns.linked(at, true);
        return noun != null && nouns.pluralNoun(noun.head()) ? noun : null;
    }

    private boolean number(int at) {
        Numeral numeral = at < tokens.size() ? numerals.at(at) : null;
        return numeral != null && numeral.cardinal();
    }

    /** What a share or an amount is of; "8 % d'une année sur l'autre" is of none. */
    private CountedNoun stuff(CountedNoun noun) {
        PhraseBook.Match<Amount> unit = noun == null ? null : lexicon.at(Cue.UNIT, tokens, noun.head());
        return unit != null && Units.time(unit.value().code()) && !nouns.pluralNoun(noun.head()) ? null : noun;
    }

    /** "près d'une colonie" says where, not how many. */
    private static boolean near(QuantityDraft draft, Cue approximator) {
        return draft.numeral.form() == Form.ONE && approximator.approximator() == Approximator.ABOUT;
    }

    private void approximators(QuantityDraft draft) {
        int left = draft.left;
        PhraseBook.Match<Cue> before = lexicon.approximatorBefore(tokens, left);
        if (before == null && left > 1 && lexicon.has(Cue.ARTICLE, tokens, left - 1)) {
            before = lexicon.approximatorBefore(tokens, left - 1);
        }
        if (before != null && !near(draft, before.value())) {
            draft.approximator = before.value().approximator();
            draft.left = before.first();
            draft.rule = before.value().keyword() + "+" + draft.rule;
            return;
        }
        PhraseBook.Match<Cue> after = lexicon.approximatorAfter(tokens, draft.right);
        if (after == null && draft.numeral.end() < draft.right) {
            after = lexicon.approximatorAfter(tokens, draft.numeral.end());
        }
        if (after != null && !lexicon.has(Cue.OF, tokens, after.end())) {
            // "20 morts et plus de 40 blessés": that belongs to the next
            draft.approximator = after.value().approximator();
            draft.right = Math.max(draft.right, after.end());
            draft.rule = draft.rule + "+" + after.value().keyword();
        }
    }
}
