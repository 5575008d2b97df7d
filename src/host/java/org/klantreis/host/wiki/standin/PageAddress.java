package org.klantreis.host.wiki.standin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Heading;

/** Where a page is found, below the wiki's base address. */
public final class PageAddress {
    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N} ,()'!_–—-]+");

    private PageAddress() {
    }

    /** By title; by id where the title has no place in a path or the content is no current page. */
    public static String of(Content content) {
        return content.current() ? of(new Heading(content.id(), content.space(), content.parent(), content.title()))
                : byId(content.id());
    }

    public static String of(Heading page) {
        return SPEAKING.matcher(page.title()).matches()
                ? "/display/" + page.space() + "/" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8)
                : byId(page.id());
    }

    private static String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
