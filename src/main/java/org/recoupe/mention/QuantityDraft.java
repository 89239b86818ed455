package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** A quantity while its sentence is being read: what it counts and what it is to its neighbours can still change. */
final class QuantityDraft {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    final List<Token> tokens;
    Numeral numeral;
    /** Index of the first token, approximator included. */
    int left;
    /** Index after the last token, counted noun included. */
    int right;
    String unit;
    /** What it counts, or {@code null}. */
    String counted;
    List<String> modifiers = List.of();
    Approximator approximator;
    Role role = Role.VALUE;
    QuantityDraft partner;
    String rule;
    /** Whether it counts only if the sentence says so: "un", a bare number. */
    boolean tentative;
    /** Whether nothing tells it from a year yet. */
    boolean year;
    /** Index of the counted noun's token, or -1. */
    int head = -1;
    /** Place in the list that is handed out. */
    int index = -1;

    QuantityDraft(List<Token> tokens, Numeral numeral) {
        this.tokens = tokens;
        this.numeral = numeral;
        left = numeral.first();
        right = numeral.end();
        approximator = numeral.approximator();
        rule = numeral.form().name().toLowerCase(java.util.Locale.ROOT);
    }

    BigDecimal value() {
        return plain(numeral.value());
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean counts() {
        return counted != null || unit != null;
    }

    /** Whether more than one thing is counted, so that the noun is plural. */
    boolean plural() {
        return value() == null || value().abs().compareTo(BigDecimal.ONE) > 0;
    }

    void count(CountedNoun noun) {
        counted = noun.lemma();
        modifiers = List.copyOf(noun.modifiers());
        head = noun.head();
        right = Math.max(right, noun.end());
    }

    /** Takes over what another one counts. */
    void countAs(QuantityDraft other, String reason) {
        counted = other.counted;
        unit = other.unit == null || other.unit.equals("share") ? unit : other.unit;
        if (modifiers.isEmpty()) {
            modifiers = other.modifiers;
        }
        rule = rule + "+" + reason;
    }

    void relate(Role to, QuantityDraft with, String reason) {
        role = to;
        partner = with;
        rule = rule + "+" + reason;
    }

    Quantity freeze() {
        Span span = tokens.get(left).span().union(tokens.get(right - 1).span()).union(numeral.span());
        return new Quantity(span, numeral.span(), value(), plain(lower()), plain(upper()), unit, counted, modifiers,
                approximator,
                role, partner == null ? -1 : partner.index, rule);
    }

    private BigDecimal lower() {
        BigDecimal value = value();
        return switch (approximator) {
            case EXACT, VAGUE, MORE_THAN, AT_LEAST -> numeral.lower();
            case ABOUT -> value == null ? numeral.lower() : value.subtract(tolerance(value));
            case LESS_THAN, AT_MOST -> null;
        };
    }

    private BigDecimal upper() {
        BigDecimal value = value();
        BigDecimal whole = "share".equals(unit) ? BigDecimal.ONE : null;
        return switch (approximator) {
            case EXACT, VAGUE, LESS_THAN, AT_MOST -> numeral.upper();
            case ABOUT -> value == null ? numeral.upper() : value.add(tolerance(value));
            case MORE_THAN, AT_LEAST -> whole;
        };
    }

    /** "About" allows a tenth either way. */
    private static BigDecimal tolerance(BigDecimal value) {
        return value.abs().multiply(TENTH);
    }

    /** Makes it none: "pas une seule fois". */
    void none() {
        numeral = Numeral.exact(numeral.first(), numeral.end(), numeral.span(), BigDecimal.ZERO, Numeral.Form.ZERO);
        rule = rule + "+none";
    }

    /** Whether two quantities can be of one thing: what one leaves open, the other may say. */
    boolean like(QuantityDraft other) {
        if (year || other.year) {
            return false;
        }
        boolean units = unit == null || other.unit == null || unit.equals(other.unit);
        boolean nouns = counted == null || other.counted == null || counted.equals(other.counted);
        return units && nouns;
    }

    /** What one of two leaves open is what the other counts. */
    static void share(QuantityDraft first, QuantityDraft second) {
        if (!first.counts() && second.counts()) {
            first.scaleLike(second);
            first.countAs(second, "gap");
        } else if (!second.counts() && first.counts()) {
            second.countAs(first, "gap");
        }
    }

    /** "de 2,5 à 3 millions": the scale is that of both. */
    void scaleLike(QuantityDraft other) {
        BigDecimal factor = other.numeral.factor();
        boolean bare = factor != null && numeral.factor() == null && value() != null && value().compareTo(factor) < 0;
        // "de 900 à 1,2 million": so much more would be said
        if (bare && (other.value() == null || value().multiply(factor).compareTo(other.value().multiply(TWENTY)) < 0)) {
            numeral = numeral.times(factor);
        }
    }
}
