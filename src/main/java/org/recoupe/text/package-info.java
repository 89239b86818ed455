/**
 * Text to sentences and tokens: where each begins and ends, what kind of block it stands in, and what its words can be.
 */
package org.recoupe.text;
