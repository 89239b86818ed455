/**
 * How whoever sent something is told that it is not taken: a code of a closed list, a field, and words.
 */
package org.recoupe.refusal;
