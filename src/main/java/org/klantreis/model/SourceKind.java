package org.klantreis.model;

/** Where knowledge came from. */
public enum SourceKind implements Word {
    INTERVIEW, SURVEY, OBSERVATION, REVIEW, DATA
}
