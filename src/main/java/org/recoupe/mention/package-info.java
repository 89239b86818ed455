/**
 * Sentence to mentions: the moments, quantities and names that it speaks of, each with its offsets and the rule that
 * read it.
 */
package org.recoupe.mention;
