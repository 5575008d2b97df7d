package org.klantreis.host.wiki.content;

/** What a space can allow a user. */
public enum Right {
    VIEW, COMMENT, EDIT, REMOVE, ADMINISTER
}
