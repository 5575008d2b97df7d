package com.atlassian.plugin;

/** A module's element cannot be used. Source: PLATFORM 7.7, [10.x SLACK]; that it is unchecked, [K]. */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
