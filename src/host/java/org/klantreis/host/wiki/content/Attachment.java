package org.klantreis.host.wiki.content;

import java.time.Instant;

/**
 * The newest version of a file that hangs at a page.
 *
 * @param size in bytes
 */
public record Attachment(long id, long page, int version, String fileName, String mediaType, long size, String comment,
                         String creator, Instant created) {
}
