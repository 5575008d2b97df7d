package org.klantreis.model;

/** How well something is known. */
public enum Evidence implements Word {
    ASSUMED, PARTLY, RESEARCHED
}
