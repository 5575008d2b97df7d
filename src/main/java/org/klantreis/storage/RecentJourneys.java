package org.klantreis.storage;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.klantreis.model.Journey;

/**
 * What the texts of starters say, read lately on this node. A list reads all that stand on two shelves, each time. The key is
 * the text itself: another text is another key, so what is here is never stale and other nodes need not be told.
 */
final class RecentJourneys {

    private static final String NAME = "org.klantreis.confluence.starters";
    /** A full shelf, and that of the site: some 10 MB where starters are as large as maps usually are. */
    private static final int MOST = 100;
    private static final int MINUTES = 30;

    private final Cache<String, Journey> cache;

    RecentJourneys(CacheFactory caches) {
        cache = caches.getCache(NAME, null, new CacheSettingsBuilder().local().maxEntries(MOST)
                .expireAfterAccess(MINUTES, TimeUnit.MINUTES).build());
        // A host may keep the cache while the plugin is upgraded: what is left in it is of classes that are gone.
        cache.removeAll();
    }

    Journey get(String text, Function<String, Journey> read) {
        Journey recent = cache.get(text);
        if (recent != null) {
            return recent;
        }
        Journey journey = read.apply(text);
        cache.put(text, journey);
        return journey;
    }
}
