package org.klantreis.host.wiki.content;

/** What a space can allow a user. */
public enum Right {
    VIEW, COMMENT, EDIT, REMOVE, ADMINISTER;

    /** Whether it is a right to change content. */
    boolean changes() {
        return this == COMMENT || this == EDIT || this == REMOVE;
    }
}
