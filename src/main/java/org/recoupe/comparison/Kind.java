package org.recoupe.comparison;

/** In what two claims differ. */
public enum Kind {
    DATE, QUANTITY, ARITHMETIC, NEGATION, ANTONYM, MODALITY, ROLE, ATTRIBUTION
}
