package org.klantreis.model;

/** Where the answer to a customer's feedback stands. */
public enum Feedback implements Word {
    OPEN, ASSIGNED, ANSWERED, CLOSED
}
