package com.atlassian.cache;

/** Gives a value that the cache lacks (PLATFORM 5.2, {@code Cache.get(K, com.atlassian.cache.Supplier)}). */
public interface Supplier<V> {
    V get();
}
