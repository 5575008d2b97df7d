package com.atlassian.sal.api;

/** What the wiki is and where it answers (PLATFORM 5.1; getBaseUrl, getDisplayName, getPlatformId [10.x SLACK], getVersion [K]). */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();
}
