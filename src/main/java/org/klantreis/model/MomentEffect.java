package org.klantreis.model;

/** Whether a moment of truth makes or breaks the experience. */
public enum MomentEffect implements Word {
    MAKES, BREAKS
}
