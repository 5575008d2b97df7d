package org.klantreis.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klantreis.drawing.Pictures;

/** Attachments of Confluence's pages. */
final class ConfluencePictures implements Pictures {

    private final ApplicationProperties site;

    ConfluencePictures(ApplicationProperties site) {
        this.site = site;
    }

    @Override
    public String address(long page, String fileName) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return SitePath.of(site) + "/download/attachments/" + page + "/" + name;
    }
}
