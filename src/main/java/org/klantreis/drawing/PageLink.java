package org.klantreis.drawing;

/** A page to go to: its title, and its address on this site. */
public record PageLink(String title, String address) {
}
