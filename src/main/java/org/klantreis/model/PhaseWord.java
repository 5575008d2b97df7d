package org.klantreis.model;

/** What a team calls its chapters. */
public enum PhaseWord implements Word {
    PHASE, EPISODE, STAGE
}
