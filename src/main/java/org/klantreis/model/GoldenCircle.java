package org.klantreis.model;

/**
 * What drives the people behind a map, from the inside out. Empty texts mean: not told.
 *
 * @param why  the purpose, for which they want to be there
 * @param how  in which way they bring it about
 * @param what what the customer gets
 */
public record GoldenCircle(String why, String how, String what, Extras extras) {

    public static final GoldenCircle EMPTY = new GoldenCircle("", "", "", Extras.NONE);

    public GoldenCircle {
        Rules.text("header.goldenCircle.why", why);
        Rules.text("header.goldenCircle.how", how);
        Rules.text("header.goldenCircle.what", what);
    }
}
