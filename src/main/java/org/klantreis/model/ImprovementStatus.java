package org.klantreis.model;

/** How far an improvement is. */
public enum ImprovementStatus implements Word {
    IDEA, TO_VALIDATE, VALIDATED, IMPLEMENTED, MEASURED;

    /** Whether customers notice it by now. */
    public boolean delivered() {
        return this == IMPLEMENTED || this == MEASURED;
    }
}
