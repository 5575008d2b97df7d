package org.klantreis.host.wiki.standin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klantreis.host.wiki.content.Attachment;

/** Where a file is fetched, below the context. */
public final class AttachmentAddress {
    private AttachmentAddress() {
    }

    public static String of(Attachment file) {
        return of(file.page(), file.fileName());
    }

    public static String of(long page, String fileName) {
        return "/download/attachments/" + page + "/" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
