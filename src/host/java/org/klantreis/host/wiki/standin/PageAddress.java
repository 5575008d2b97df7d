package org.klantreis.host.wiki.standin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klantreis.host.wiki.content.Content;

/** Where a page is found, below the wiki's base address. */
public final class PageAddress {
    private PageAddress() {
    }

    /** By title; by id where the title has no place in a path or the content is no current page. */
    public static String of(Content content) {
        boolean speaking = content.current() && content.title().matches("[\\p{L}\\p{N} ,()'!_–—-]+");
        return speaking
                ? "/display/" + content.space() + "/" + URLEncoder.encode(content.title(), StandardCharsets.UTF_8)
                : "/pages/viewpage.action?pageId=" + content.id();
    }
}
