package org.klantreis.model;

/**
 * A way by which customer and organisation meet.
 *
 * @param key    in documents
 * @param name   of a map's own channel; empty for the catalogue's, whose names are texts in each language
 * @param icon   name of the sign that always stands beside the word
 * @param online whether it needs a connection
 */
public record Channel(String key, String name, String icon, boolean online, Extras extras) {

    public Channel {
        Rules.key("channels.key", key);
        Rules.line("channels.name", name);
        Rules.line("channels.icon", icon);
    }
}
