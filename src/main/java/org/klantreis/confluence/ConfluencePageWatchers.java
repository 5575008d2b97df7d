package org.klantreis.confluence;

import com.atlassian.confluence.pages.PageManager;
import java.util.Optional;
import java.util.Set;
import org.klantreis.discussion.Mishaps;
import org.klantreis.discussion.PageWatchers;

/** The watchers of Confluence's pages, where it tells them. */
final class ConfluencePageWatchers implements PageWatchers {

    private final PageManager pages;
    private final HostServices services;
    private final Mishaps mishaps;

    ConfluencePageWatchers(PageManager pages, HostServices services, Mishaps mishaps) {
        this.pages = pages;
        this.services = services;
        this.mishaps = mishaps;
    }

    @Override
    public Set<String> of(long page) {
        return mishaps.attempt("Nobody knows who watches a page", () -> Optional.ofNullable(pages.getAbstractPage(page))
                .flatMap(found -> services.find(PageNotifications.SERVICE)
                        .map(service -> PageNotifications.receivers(service, found)))).orElse(Set.of());
    }
}
