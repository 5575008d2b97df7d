package org.klantreis.host.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * One {@code <web-item>} of a plugin: a link in a menu of the wiki (PLATFORM 7.7).
 *
 * @param section names the menu
 * @param label   key of its text
 * @param link    below the context; in a space it may hold the space's key, as {@value #SPACE_KEY}
 */
public record WebItem(String section, int weight, String label, String link) {
    /** The one expression of Velocity that is understood here, as Confluence's own items of a space write it. */
    private static final String SPACE_KEY = "$htmlUtil.urlEncode($helper.spaceKey)";

    /** Those that lead somewhere: an entry of the Create dialog leads nowhere and has its name elsewhere. */
    static List<WebItem> read(Descriptor descriptor) {
        return descriptor.modules("web-item").stream().filter(item -> item.child("link").isPresent())
                .map(WebItem::of).sorted(Comparator.comparingInt(WebItem::weight)).toList();
    }

    private static WebItem of(ModuleElement item) {
        return new WebItem(item.required("section"), Integer.parseInt(item.attribute("weight").orElse("1000")),
                part(item, "label").required("key"), part(item, "link").text());
    }

    private static ModuleElement part(ModuleElement item, String name) {
        return item.child(name).orElseThrow(() -> new RefusedPlugin("A <web-item> in atlassian-plugin.xml lacks its " + name));
    }

    /** Whether it stands in a menu with this name, or in a part of it. */
    public boolean standsIn(String menu) {
        return section.equals(menu) || section.startsWith(menu + "/");
    }

    public String linkIn(String space) {
        return link.replace(SPACE_KEY, URLEncoder.encode(space, StandardCharsets.UTF_8));
    }
}
