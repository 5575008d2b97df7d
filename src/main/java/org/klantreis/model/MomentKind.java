package org.klantreis.model;

/** Why a step stands out: moment of truth, fail point or wait point. */
public enum MomentKind implements Word {
    TRUTH, FAIL, WAIT
}
