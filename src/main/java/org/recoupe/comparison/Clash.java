package org.recoupe.comparison;

/**
 * Why two statements could not both hold if all else were equal.
 *
 * @param rule the rule that found it
 * @param values the values that differ, in words
 * @param strength from 0 to 1, how surely they exclude each other
 * @param stance what each says, in a normal form; {@code null} where the events and their polarity tell
 */
record Clash(Rule rule, Explanation values, double strength, Stance stance) {

    Clash(Rule rule, Explanation values, double strength) {
        this(rule, values, strength, null);
    }
}
