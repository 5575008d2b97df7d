package org.klantreis.host.wiki.content;

import java.time.Instant;

/**
 * An entry in the notification inbox of a user.
 *
 * @param user name of the user
 * @param title what happened
 * @param itemTitle to what it happened
 * @param description HTML
 * @param url where to read on
 * @param group what belongs together is of one group
 * @param globalId of a user's entries with the same one, the last replaces the others
 */
public record Notice(Instant queued, String user, String title, String itemTitle, String description, String url,
                     String group, String globalId) {
}
