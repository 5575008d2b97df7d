package org.klantreis.model;

/** What a reader of a map may know of a persona that it names. Never stored: it differs from reader to reader. */
public enum PersonaStanding {

    /** Its name, as it is called now; also of a persona that is only a name. */
    KNOWN,
    /** Only that there is one: it lives on a page that the reader may not view. */
    RESTRICTED,
    /** The last name that it had, or none to those who may not know it: it is not there any more. */
    REMOVED
}
