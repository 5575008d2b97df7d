package com.atlassian.sal.api;

/** How much of an address is wanted (PLATFORM 5.1, [K]; enum used by 10.x SLACK). */
public enum UrlMode {
    CANONICAL, ABSOLUTE, RELATIVE, RELATIVE_CANONICAL, AUTO
}
