package org.klantreis.usecase;

/**
 * A page as home of maps, seen by the current user.
 *
 * @param published false for a draft that was never published: it holds no maps yet
 * @param version   of the page now, 1 or more once it is published
 */
public record HomePage(Access access, boolean published, int version) {

    /** What a page that is missing, in the trash or hidden looks like. */
    public static final HomePage NOWHERE = new HomePage(Access.NONE, false, 0);

    boolean mayView() {
        return access != Access.NONE;
    }

    boolean mayEdit() {
        return access == Access.EDIT;
    }
}
