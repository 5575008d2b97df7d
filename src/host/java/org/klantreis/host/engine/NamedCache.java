package org.klantreis.host.engine;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One cache in memory, which tells the other wikis what to forget unless it is purely local. */
final class NamedCache<K, V> implements Cache<K, V> {
    private final String name;
    private final Optional<CacheLoader<K, V>> loader;
    private final Consumer<Invalidations.Notice> others;
    private final com.github.benmanes.caffeine.cache.Cache<K, V> values;

    NamedCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Invalidations invalidations) {
        this.name = name;
        this.loader = Optional.ofNullable(loader);
        this.others = isPrivate(settings) ? notice -> { } : invalidations::tell;
        this.values = build(settings);
    }

    @Override
    public V get(K key) {
        return loader.isPresent() ? values.get(key, loader.get()::load) : values.getIfPresent(key);
    }

    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        return values.get(key, missing -> supplier.get());
    }

    @Override
    public void put(K key, V value) {
        values.put(key, value);
        others.accept(new Invalidations.Notice(name, String.valueOf(key)));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return values.asMap().putIfAbsent(key, value);
    }

    @Override
    public void remove(K key) {
        values.invalidate(key);
        AfterCommit.run(() -> values.invalidate(key));
        others.accept(new Invalidations.Notice(name, String.valueOf(key)));
    }

    @Override
    public void removeAll() {
        values.invalidateAll();
        AfterCommit.run(values::invalidateAll);
        others.accept(new Invalidations.Notice(name, Invalidations.ALL));
    }

    @Override
    public Collection<K> getKeys() {
        return List.copyOf(values.asMap().keySet());
    }

    @Override
    public boolean containsKey(K key) {
        return values.asMap().containsKey(key);
    }

    /** Drops what another wiki removed; keys are compared by their text, which is how they travel. */
    void forget(String key) {
        values.asMap().keySet().removeIf(known -> key.equals(Invalidations.ALL) || String.valueOf(known).equals(key));
    }

    private static boolean isPrivate(CacheSettings settings) {
        return Boolean.TRUE.equals(settings.getLocal()) && settings.getReplicateViaCopy() == null;
    }

    private static <K, V> com.github.benmanes.caffeine.cache.Cache<K, V> build(CacheSettings settings) {
        Caffeine<Object, Object> builder = Caffeine.newBuilder();
        builder.maximumSize(Optional.ofNullable(settings.getMaxEntries()).orElse(1000));
        Optional.ofNullable(settings.getExpireAfterAccess()).map(Duration::ofMillis).ifPresent(builder::expireAfterAccess);
        return builder.build();
    }
}
