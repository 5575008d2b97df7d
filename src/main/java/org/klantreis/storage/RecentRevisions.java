package org.klantreis.storage;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.klantreis.model.Document;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Revision;

/**
 * Revisions that this node read lately, by the id of their row. A row never changes and its id is never used again,
 * not even after a rollback, so what is here is never stale and other nodes need not be told.
 */
final class RecentRevisions<D extends Document> {

    private static final String NAME = "org.klantreis.confluence.revisions";
    /** A rich map of 25 steps takes some 40 KB of memory; one of 2 MB of JSON about 13 MB. */
    private static final int MOST = 50;
    private static final int MINUTES = 30;

    private final Cache<Integer, Revision<D>> cache;

    RecentRevisions(CacheFactory caches, DocumentKind kind) {
        String name = kind == DocumentKind.JOURNEY ? NAME : NAME + "." + kind.word();
        cache = caches.getCache(name, null, new CacheSettingsBuilder().local().maxEntries(MOST)
                .expireAfterAccess(MINUTES, TimeUnit.MINUTES).build());
        // A host may keep the cache while the plugin is upgraded: what is left in it is of classes that are gone.
        cache.removeAll();
    }

    Optional<Revision<D>> get(int row, Supplier<Optional<Revision<D>>> read) {
        Revision<D> recent = cache.get(row);
        return recent == null ? remember(row, read.get()) : Optional.of(recent);
    }

    private Optional<Revision<D>> remember(int row, Optional<Revision<D>> revision) {
        revision.ifPresent(found -> cache.put(row, found));
        return revision;
    }
}
