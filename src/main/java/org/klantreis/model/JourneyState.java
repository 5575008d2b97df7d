package org.klantreis.model;

/** Whether a journey shows how it is, or how it is wished to be. */
public enum JourneyState implements Word {
    AS_IS, TO_BE
}
