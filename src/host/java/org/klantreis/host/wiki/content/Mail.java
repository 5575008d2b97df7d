package org.klantreis.host.wiki.content;

import java.time.Instant;

/**
 * A mail that the wiki would send.
 *
 * @param recipient e-mail address
 * @param mime {@code text/html} or {@code text/plain}
 */
public record Mail(Instant queued, String recipient, String subject, String body, String mime) {
}
