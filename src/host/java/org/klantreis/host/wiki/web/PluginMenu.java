package org.klantreis.host.wiki.web;

import java.util.List;
import org.klantreis.host.engine.Plugin;

/** The links that the plugin adds to the wiki's menus. */
record PluginMenu(Plugin plugin) {
    /** One link, its text in the reader's language. */
    public record Entry(String text, String path) {
    }

    /** In the tools of a space. */
    List<Entry> ofSpace(String key) {
        return entries("system.space.tools", key);
    }

    /** Among what administrators of the site set up. */
    List<Entry> ofAdministration() {
        return entries("system.admin", "");
    }

    private List<Entry> entries(String menu, String space) {
        return plugin.webItems().stream().filter(item -> item.standsIn(menu))
                .map(item -> new Entry(plugin.i18n().getText(item.label()), item.linkIn(space))).toList();
    }
}
