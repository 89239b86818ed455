package org.recoupe.extraction;

/** Whether a claim says that its event is so. */
public enum Polarity {
    POSITIVE, NEGATIVE
}
