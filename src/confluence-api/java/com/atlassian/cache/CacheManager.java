package com.atlassian.cache;

/** The wiki's caches (PLATFORM 5.2, [10.x SLACK]). */
public interface CacheManager extends CacheFactory {
}
