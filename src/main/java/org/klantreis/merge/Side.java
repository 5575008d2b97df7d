package org.klantreis.merge;

/** Whose draft: what is saved by now, or what is about to be. */
public enum Side {
    THEIRS, MINE;

    Side other() {
        return this == MINE ? THEIRS : MINE;
    }

    /** That of the two which is this side's. */
    <T> T of(T theirs, T mine) {
        return this == MINE ? mine : theirs;
    }
}
