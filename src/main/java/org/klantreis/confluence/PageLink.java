package org.klantreis.confluence;

/** A page to go to. */
record PageLink(String title, String address) {

    String html() {
        return "<a href=\"%s\">%s</a>".formatted(Markup.escape(address), Markup.escape(title));
    }
}
