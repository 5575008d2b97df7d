package org.klantreis.drawing;

/** Where the pictures attached to a page are found. */
@FunctionalInterface
public interface Pictures {

    /** Address of an attachment on this site, its name percent-encoded; empty if pictures can't be shown. */
    String address(long page, String fileName);
}
