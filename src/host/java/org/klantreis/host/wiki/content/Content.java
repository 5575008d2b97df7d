package org.klantreis.host.wiki.content;

import java.time.Instant;

/**
 * One version of a page. The newest version has the page's own id; older ones have ids of their own and name the page.
 *
 * @param parent id of the parent page, 0 at the top of a space
 */
public record Content(long id, long pageId, int version, Status status, String space, long parent, String title,
                      String body, String creator, Instant created, String modifier, Instant modified,
                      String message) {

    public boolean current() {
        return status == Status.CURRENT;
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public boolean historical() {
        return status == Status.HISTORICAL;
    }

    public boolean trashed() {
        return status == Status.TRASHED;
    }

    Content with(Status next) {
        return new Content(id, pageId, version, next, space, parent, title, body, creator, created, modifier,
                modified, message);
    }

    Content at(String newSpace, long newParent) {
        return new Content(id, pageId, version, status, newSpace, newParent, title, body, creator, created, modifier,
                modified, message);
    }

    Content published(int number, String newTitle, String newBody, String by, Instant when, String why) {
        return new Content(id, pageId, number, Status.CURRENT, space, parent, newTitle, newBody, creator, created,
                by, when, why);
    }
}
