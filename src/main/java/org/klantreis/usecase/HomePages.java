package org.klantreis.usecase;

/** The pages on which maps live, as the current user may see them. */
public interface HomePages {

    /**
     * The page with this content id; {@link HomePage#NOWHERE} if it is missing, in the trash, a template, an older
     * version of a page, or hidden from the current user. A map kept at the id of an older version would be found
     * by nobody: macros there show the maps of the page as it is now.
     */
    HomePage page(long id);
}
