package org.recoupe.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.recoupe.mention.Quantity.Approximator;

/** What a word or phrase of the lexicon tells about a number beside it; the kinds of lines in the data files. */
enum Cue {
    /** A number below a hundred: "number | douze | 12". */
    NUMBER,
    /** Multiplies what stands before it by a hundred. */
    HUNDRED,
    /** Multiplies what stands before it by a thousand. */
    THOUSAND,
    /** A noun that multiplies: "scale | million/millions | 1000000". */
    SCALE,
    /** Joins the words of one number ("vingt et un"). */
    JOIN,
    /** Adds a half of the scale before it ("deux millions et demi"). */
    AND_HALF,
    /** Half of the scale behind it ("half a million", "un demi-million"). */
    HALF_OF,
    /** A noun that stands for about so many, its plural for some of them: "collective | dizaine/dizaines | 10". */
    COLLECTIVE,
    /** A denominator: "fraction | tiers | 3". */
    FRACTION,
    /** A share of a whole, by value or bounds: "share | la majorité | 0.5..1". */
    SHARE,
    /** So many without a number, by bounds: "vague | plusieurs | 2..". */
    VAGUE,
    /** None at all. */
    ZERO,
    /** A word of zero that counts only before a plural ("no"). */
    PLURAL_ONLY,
    /** The article that is a number at times. */
    ONE,
    /** About, behind what follows it. */
    ABOUT(Approximator.ABOUT, false),
    /** More than. */
    MORE_THAN(Approximator.MORE_THAN, false),
    /** At least. */
    AT_LEAST(Approximator.AT_LEAST, false),
    /** Less than. */
    LESS_THAN(Approximator.LESS_THAN, false),
    /** At most. */
    AT_MOST(Approximator.AT_MOST, false),
    /** Exactly so many. */
    EXACTLY(Approximator.EXACT, false),
    /** About, behind the number or its noun. */
    ABOUT_AFTER(Approximator.ABOUT, true),
    /** At least, behind the number or its noun. */
    AT_LEAST_AFTER(Approximator.AT_LEAST, true),
    /** At most, behind the number or its noun. */
    AT_MOST_AFTER(Approximator.AT_MOST, true),
    /** A unit of measure or money: "unit | ~kilomètre | km". */
    UNIT,
    /** A sign of money before the number. */
    MONEY_BEFORE,
    /** A word that labels, so that the number behind it counts nothing ("article 5"). */
    LABEL,
    /** A word that makes a bare number of four digits a year ("en 2014"). */
    YEAR,
    /** What makes a number behind a noun that of a person's years ("âgé de 35 ans"). */
    AGE,
    /** A noun whose years, between commas or brackets behind it, are how long it lasts and no age ("la peine (10 ans)"). */
    LASTING,
    /** What makes a number the hour of a day ("18 h"). */
    CLOCK,
    /** A person's years in one word behind the number ("year-old"). */
    AGE_AFTER,
    /** A word that may stand between a number and its noun ("autres", "anciens"). */
    PRENOMINAL,
    /** A word that no counted noun is, whatever the dictionary says ("ont"). */
    NO_NOUN,
    /** A noun whose complement is what a number counts ("le nombre de soldats est de 2 500"). */
    TALLY,
    /** A verb of change, so that "de X à Y" is no range. */
    CHANGE,
    /** Opens a range: "entre". */
    RANGE_OPEN,
    /** Joins the ends of an opened range: "entre X et Y". */
    RANGE_AND,
    /** Opens a range or a change: "de X à Y". */
    FROM,
    /** Joins both: "à". */
    TO,
    /** Joins two numbers one of which is meant: "deux ou trois". */
    OR,
    /** What comes before the earlier value: "contre". */
    BEFORE,
    /** A vote's word, whose two numbers are no change ("52 voix contre 48"). */
    VOTE,
    /** What comes before a part: "dont". */
    PART,
    /** What comes behind a part: "d'entre eux". */
    PART_AFTER,
    /** What comes before a difference: "en hausse de". */
    DIFFERENCE,
    /** What comes before a difference where a measure follows, but not where things do ("lost 8%", "lost 8 men"). */
    DIFFERENCE_MEASURE,
    /** What comes behind a difference: "de plus". */
    DIFFERENCE_AFTER,
    /** Joins a part and its whole: "deux sur trois". */
    OUT_OF,
    /** An article that may part an approximator from its number ("environ les deux tiers"). */
    ARTICLE,
    /** Joins a number and what it counts: "de", "of". */
    OF,
    /** An article or nothing that stands before a plural collective ("des centaines"). */
    SOME,
    /** What a word of a fraction must not be followed by ("de finale"). */
    NO_FRACTION,
    /** A phrase whose number counts nothing ("en aucun cas"). */
    IDIOM,
    /** What makes the number before it that of a house ("33 rue Centrale"). */
    ADDRESS,
    /** A noun of change, a verb of which would make "de X à Y" before and after; it does so where X is more. */
    CHANGE_NOUN,
    /** Opens the whole of which the next number is a part ("sur les treize morts, dix…"). */
    WHOLE,
    /** A sign of quotation that may part a number from its noun. */
    QUOTE,
    /** What a machine left behind a number ("2.500 XNUMX"). */
    NOISE,
    /** Joins numbers side by side: "et". */
    AND,
    /** A verb or noun of harm, beside which "un soldat" is one soldier. */
    COUNTING,
    /** What brings "un" as a number behind it: "tué un", "la mort d'un". */
    COUNTING_BEFORE,
    /** An auxiliary of the passive. */
    PASSIVE,
    /** A noun of those harmed: "un mort". */
    COUNTING_NOUN,
    /** What makes "un seul" none before it: "pas". */
    NEGATION,
    /** What comes before a factor: "multiplié par". */
    TIMES,
    /** Behind a collective that counts what was named before: "une centaine selon la police". */
    COLLECTIVE_ALONE,
    /** Makes a factor of the number before it: "fois plus". */
    TIMES_AFTER,
    /** Stands before a verb for what a number behind it counts: "il n'en reste que deux". */
    OF_THEM,
    /** Who are so many: "ils étaient". */
    CROWD,
    /** What makes "un" a number: "seul". */
    ONLY,
    /** Stands for a noun left out: "autres". */
    OTHERS,
    /** What a person, group or thing that can be counted by "un" beside harm never is ("une attaque"). */
    NOT_COUNTING;

    private final Approximator approximator;
    private final boolean after;

    Cue() {
        this(null, false);
    }

    Cue(Approximator approximator, boolean after) {
        this.approximator = approximator;
        this.after = after;
    }

    /** The approximator that the cue says, or {@code null}. */
    Approximator approximator() {
        return approximator;
    }

    /** Whether the cue stands behind the number. */
    boolean after() {
        return after;
    }

    /** The keyword in the data files: "more-than". */
    String keyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Cue> ofKeyword(String keyword) {
        return Arrays.stream(values()).filter(cue -> cue.keyword().equals(keyword)).findFirst();
    }
}
