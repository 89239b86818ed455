package org.recoupe.comparison;

/**
 * What a step makes of a clash.
 *
 * @param verdict the verdict
 * @param step the name of the step
 * @param reason why, in words
 * @param certainty from 0 to 1
 */
record Ruling(Verdict verdict, String step, Explanation reason, double certainty) {}
