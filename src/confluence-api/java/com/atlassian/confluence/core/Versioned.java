package com.atlassian.confluence.core;

/** Something that has versions. Source: PLATFORM 2.1, [J 7.5, 7.14]. */
public interface Versioned {
    int getVersion();

    boolean isLatestVersion();

    Versioned getLatestVersion();
}
