package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Builds the settings of a cache (PLATFORM 5.2, most of them [10.x SLACK]); has a body because the host runs on it. */
public class CacheSettingsBuilder {
    private Boolean local;
    private Boolean viaCopy;
    private Long expireAfterAccess;
    private Integer maxEntries;

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettings build() {
        return new Built(local, viaCopy, expireAfterAccess, maxEntries);
    }

    private record Built(Boolean getLocal, Boolean getReplicateViaCopy, Long getExpireAfterAccess, Integer getMaxEntries) implements CacheSettings {
    }
}
