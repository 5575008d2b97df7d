package com.atlassian.cache;

/** What a cache should do; absent values are null and mean "as the host likes" (PLATFORM 5.2, [K]). */
public interface CacheSettings {
    Boolean getLocal();

    Boolean getReplicateViaCopy();

    Long getExpireAfterAccess();

    Integer getMaxEntries();
}
