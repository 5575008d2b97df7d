package com.atlassian.plugin.util;

/** Says which plugin calls (ENGINEERING 1, read from the byte code of Active Objects 6.1.1). */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return "";
    }
}
