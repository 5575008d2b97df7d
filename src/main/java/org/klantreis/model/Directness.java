package org.klantreis.model;

/** Through whom the organisation is met. */
public enum Directness implements Word {
    OWN, PARTNER, THIRD_PARTY, WORD_OF_MOUTH
}
