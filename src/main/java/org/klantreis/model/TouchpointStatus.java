package org.klantreis.model;

/** Whether a touchpoint is there. */
public enum TouchpointStatus implements Word {
    EXISTING, MISSING, PLANNED
}
