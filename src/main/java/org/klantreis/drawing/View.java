package org.klantreis.drawing;

/** Which side of the journey comes first: what the customer lives through, or what the organisation does for it. */
public enum View {
    JOURNEY, BLUEPRINT
}
