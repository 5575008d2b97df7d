package com.atlassian.webresource.api;

/** Addresses of a plugin's files that change with its version (PLATFORM 7.6, [10.x SLACK]). */
public interface WebResourceUrlProvider {
    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);
}
