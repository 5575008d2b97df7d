package com.atlassian.cache;

/** Gives the value of a key that the cache lacks (PLATFORM 5.2). */
public interface CacheLoader<K, V> {
    V load(K key);
}
