package com.atlassian.webresource.api;

/** How much of an address is wanted (PLATFORM 7.6; ABSOLUTE and AUTO [10.x SLACK], RELATIVE in older code). */
public enum UrlMode {
    ABSOLUTE, AUTO, RELATIVE
}
