package org.klantreis.host.wiki.content;

/**
 * A current page as far as a list of pages needs it: without its text.
 *
 * @param parent id of the parent page, 0 at the top of the space
 */
public record Heading(long id, String space, long parent, String title) {
}
