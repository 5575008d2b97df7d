package org.klantreis.model;

/**
 * Where a document lives: its home page and its key on that page. Both together are its identity.
 *
 * @param page content id of the home page, 1 or more
 * @param key  1 to 64 lower-case letters, digits and hyphens
 */
public record MapAddress(long page, String key) {

    /** The key of a page's first map, and of every macro that names none. */
    public static final String MAIN = "main";

    /** @throws InvalidValue if the page is not a content id or the key is malformed */
    public MapAddress {
        if (page < 1) {
            throw new InvalidValue("malformed-page", "page", Long.toString(page));
        }
        Rules.key("key", key);
    }
}
