/**
 * What claims say against each other: the pairs that were found, the contradictions that they are one by one or together,
 * who stands behind each side, and what people made of it.
 */
package org.recoupe.contradiction;
