package org.klantreis.host.wiki.web;

import java.io.IOException;
import org.klantreis.host.wiki.content.PageWatches;

/** The page's menu entries by which people begin and stop watching it. */
final class WatchScreen {
    private final PageWatches watches;

    WatchScreen(PageWatches watches) {
        this.watches = watches;
    }

    void watch(Visit visit) throws IOException {
        watches.begin(visit.user(), visit.id("pageId"));
        backToPage(visit);
    }

    void stop(Visit visit) throws IOException {
        watches.end(visit.user(), visit.id("pageId"));
        backToPage(visit);
    }

    private static void backToPage(Visit visit) throws IOException {
        visit.go("/pages/viewpage.action?pageId=" + visit.id("pageId"));
    }
}
