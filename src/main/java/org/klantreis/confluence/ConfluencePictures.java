package org.klantreis.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klantreis.drawing.Pictures;

/** Attachments of Confluence's pages. Their addresses begin with its path, so that any host name in use will do. */
final class ConfluencePictures implements Pictures {

    private final ApplicationProperties site;

    ConfluencePictures(ApplicationProperties site) {
        this.site = site;
    }

    @Override
    public String address(long page, String fileName) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return path() + "/download/attachments/" + page + "/" + name;
    }

    private String path() {
        String path = URI.create(site.getBaseUrl(UrlMode.CANONICAL)).getRawPath();
        return path == null ? "" : path.replaceFirst("/+$", "");
    }
}
