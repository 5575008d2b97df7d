package org.klantreis.drawing;

/** Where a drawing ends up. */
public enum Output {
    /** A page in a browser: style sheet, and scripts that may add to it. */
    INTERACTIVE,
    /** PDF, Word, e-mail, feed, export, differences: no script, no style sheet, literal light colours. */
    STATIC
}
