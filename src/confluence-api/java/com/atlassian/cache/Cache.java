package com.atlassian.cache;

import java.util.Collection;

/** Values by key, each of which may vanish at any time (PLATFORM 5.2; get and remove [10.x SLACK], rest [K]). */
public interface Cache<K, V> {
    V get(K key);

    V get(K key, Supplier<? extends V> supplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    void removeAll();

    Collection<K> getKeys();

    boolean containsKey(K key);
}
