package org.klantreis.testing;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches of one node that forget nothing until they are told to. */
public final class PlainCaches implements CacheFactory {

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return getCache(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name) {
        return (Cache<K, V>) caches.computeIfAbsent(name, unused -> new PlainCache<K, V>());
    }

    /** As after a restart, or on a node that just joined. */
    public void forgetAll() {
        caches.values().forEach(Cache::removeAll);
    }

    private static final class PlainCache<K, V> implements Cache<K, V> {

        private final Map<K, V> values = new ConcurrentHashMap<>();

        @Override
        public V get(K key) {
            return values.get(key);
        }

        @Override
        public V get(K key, Supplier<? extends V> supplier) {
            return values.computeIfAbsent(key, unused -> supplier.get());
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public V putIfAbsent(K key, V value) {
            return values.putIfAbsent(key, value);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public Collection<K> getKeys() {
            return List.copyOf(values.keySet());
        }

        @Override
        public boolean containsKey(K key) {
            return values.containsKey(key);
        }
    }
}
