package org.klantreis.model;

/**
 * How a channel suits a persona.
 *
 * @param key of the catalogue's channel, or of one that maps add themselves
 */
public record ChannelPreference(String key, Preference preference, Extras extras) {

    public ChannelPreference {
        Rules.key("channels.key", key);
    }
}
