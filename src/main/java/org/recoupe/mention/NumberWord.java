package org.recoupe.mention;

import java.math.BigDecimal;

/**
 * A word that is a number or a piece of one.
 *
 * @param cue what it does: NUMBER, HUNDRED, THOUSAND, SCALE, JOIN or HALF_OF
 * @param value what it is worth, or {@code null} for JOIN
 */
record NumberWord(Cue cue, BigDecimal value) {}
