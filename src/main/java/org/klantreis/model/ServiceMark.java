package org.klantreis.model;

/** Where the service fails, or makes people wait. */
public enum ServiceMark implements Word {
    FAIL, WAIT
}
