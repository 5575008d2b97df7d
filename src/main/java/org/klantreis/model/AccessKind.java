package org.klantreis.model;

/** How long an access need lasts: for life, until something heals, or as long as the situation does. */
public enum AccessKind implements Word {
    PERMANENT, TEMPORARY, SITUATIONAL
}
