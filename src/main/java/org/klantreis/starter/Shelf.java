package org.klantreis.starter;

/**
 * Where starters of a team stand together: in one space, or for the whole site.
 *
 * @param space id of the space, which no other space ever gets, as its key might; 0 for the whole site
 */
public record Shelf(long space) {

    public static final Shelf SITE = new Shelf(0);

    /** How many starters a shelf holds. */
    public static final int MOST = 40;

    public boolean ofSite() {
        return space == 0;
    }
}
