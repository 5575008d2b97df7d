package com.atlassian.cache;

/** Makes named caches (PLATFORM 5.2; getCache with settings [10.x SLACK]). */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);

    <K, V> Cache<K, V> getCache(String name);
}
