package org.klantreis.model;

/** A meeting with the organisation, or what lies between two meetings. */
public enum StepKind implements Word {
    TOUCHPOINT, WAITING, THINKING
}
