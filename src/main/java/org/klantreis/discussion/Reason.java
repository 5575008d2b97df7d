package org.klantreis.discussion;

/** Why somebody is told of a comment; of several reasons the first counts. */
public enum Reason {
    MENTIONED, TAKES_PART, OWNS, WATCHES_MAP, WATCHES_PAGE
}
