package org.klantreis.model;

/** What a touchpoint is made of. */
public enum ContactKind implements Word {
    HUMAN, DIGITAL, PHYSICAL, COMMUNICATION
}
