package org.klantreis.usecase;

/** What the current user may do with the maps of a page. */
public enum Access {

    /** The page is missing, in the trash or hidden from this user; which of these is nobody's business. */
    NONE,
    VIEW,
    EDIT
}
