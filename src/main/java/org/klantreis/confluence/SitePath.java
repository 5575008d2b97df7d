package org.klantreis.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** Where Confluence lives below its host, so that addresses hold under any host name in use. */
final class SitePath {

    private SitePath() {
    }

    /** Such as {@code /confluence}; empty if it lives at the root. */
    static String of(ApplicationProperties site) {
        String path = URI.create(site.getBaseUrl(UrlMode.CANONICAL)).getRawPath();
        return path == null ? "" : path.replaceFirst("/+$", "");
    }
}
