package org.klantreis.host.engine;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Named caches, each in memory; what one wiki removes, the others on the database forget shortly after (PLATFORM 5.2). */
public final class Caches implements CacheManager, AutoCloseable {
    private final Map<String, NamedCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Invalidations invalidations;

    public Caches(Database database) {
        this(database, InstantSource.system());
    }

    Caches(Database database, InstantSource clock) {
        invalidations = new Invalidations(database, this::forget, clock);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null, new CacheSettingsBuilder().build());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return (Cache<K, V>) caches.computeIfAbsent(name, key -> new NamedCache<>(name, loader, settings, invalidations));
    }

    @Override
    public void close() {
        invalidations.close();
    }

    private void forget(Invalidations.Notice notice) {
        if (notice.cache().equals(Invalidations.ALL)) {
            caches.values().forEach(cache -> cache.forget(Invalidations.ALL));
        }
        NamedCache<?, ?> cache = caches.get(notice.cache());
        if (cache != null) {
            cache.forget(notice.key());
        }
    }
}
