package org.klantreis.host.engine;

/** Text that is markup already. */
record Markup(String html) {
    @Override
    public String toString() {
        return html;
    }
}
