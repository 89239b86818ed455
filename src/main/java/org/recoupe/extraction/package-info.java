/**
 * Sentence and mentions to assertions: what an article claims, with polarity, modality, speaker, time and quantity.
 */
package org.recoupe.extraction;
