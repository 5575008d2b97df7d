package org.klantreis.host.engine;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** The wiki's name and address (PLATFORM 5.1). */
record HostProperties(String baseUrl) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL -> URI.create(baseUrl).getPath();
            default -> baseUrl;
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return "conf";
    }

    @Override
    public String getVersion() {
        return "10.2.0";
    }
}
