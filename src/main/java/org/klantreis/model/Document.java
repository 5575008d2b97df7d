package org.klantreis.model;

/** What is kept on a page, revision by revision, under a key. */
public sealed interface Document permits Journey, Persona {

    /** The language in which it is written, a BCP 47 tag such as {@code nl}. */
    String lang();

    /** What people call it; never blank. */
    String title();
}
