package org.klantreis.model;

/** What was found at a step. */
public enum FindingKind implements Word {
    PAIN, OPPORTUNITY
}
