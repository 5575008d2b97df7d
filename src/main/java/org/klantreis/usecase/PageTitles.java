package org.klantreis.usecase;

/** What the pages on which documents live are called; says nothing about permission. */
public interface PageTitles {

    /** The title of a page; its id if it is gone. */
    String title(long page);
}
