package org.klantreis.usecase;

/** The pages on which maps live, as the current user may see them. */
public interface HomePages {

    /**
     * The page with this content id; {@link HomePage#NOWHERE} if it is missing, in the trash, a template, or hidden
     * from the current user. A historical version answers as its latest version does.
     */
    HomePage page(long id);
}
