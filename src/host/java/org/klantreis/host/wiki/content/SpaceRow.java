package org.klantreis.host.wiki.content;

/** A space; its home page is 0 until it has one. */
public record SpaceRow(long id, String key, String name, long homePage, boolean archived) {
}
