package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A comment. The first one of a thread also tells what a list of threads shows, so that no list reads replies; in these
 * the columns from {@code PLACE} on are null or 0. What may be long, texts and lists of people, is read only where it is
 * asked for.
 */
@Table("Comment")
@Preload({"ID", CommentRow.ADDRESS, CommentRow.HEAD_OF, CommentRow.ROOT, CommentRow.AUTHOR, CommentRow.WRITTEN,
        CommentRow.EDITED, CommentRow.EDITION, CommentRow.POST_KEY, CommentRow.PLACE,
        CommentRow.TITLE, CommentRow.RESOLVED, CommentRow.RESOLVER, CommentRow.REMAINING, CommentRow.LATEST,
        CommentRow.LATEST_AT, CommentRow.CHANGED_IN})
public interface CommentRow extends Entity {

    String ADDRESS = "ADDRESS";
    String HEAD_OF = "HEAD_OF";
    String ROOT = "ROOT";
    String BODY = "BODY";
    String AUTHOR = "AUTHOR";
    String WRITTEN = "WRITTEN";
    String EDITED = "EDITED";
    String EDITION = "EDITION";
    String MENTIONED = "MENTIONED";
    String FORMERLY = "FORMERLY";
    String POST_KEY = "POST_KEY";
    String PLACE = "PLACE";
    String TITLE = "TITLE";
    String RESOLVED = "RESOLVED";
    String RESOLVER = "RESOLVER";
    String REMAINING = "REMAINING";
    String LATEST = "LATEST";
    String LATEST_AT = "LATEST_AT";
    String WRITERS = "WRITERS";
    String CALLED = "CALLED";
    String CHANGED_IN = "CHANGED_IN";

    /** {@code <page>:<key>} */
    @NotNull
    @Indexed
    @StringLength(100)
    String getAddress();

    /** The address again in the first comment of a thread, null in replies: so threads are found without these. */
    @Indexed
    @StringLength(100)
    String getHeadOf();

    /** Id of the thread's first comment; 0 in that itself. */
    @NotNull
    @Indexed
    int getRoot();

    /** The text, read only where it is asked for; null once it is deleted. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String text);

    /** User key; null for an anonymous visitor. */
    String getAuthor();

    /** In milliseconds since 1970. */
    @NotNull
    long getWritten();

    /** In milliseconds since 1970; 0 if it never was. */
    @NotNull
    long getEdited();

    void setEdited(long millis);

    /** Counts from 1. */
    @NotNull
    int getEdition();

    void setEdition(int edition);

    /** User keys with a blank between them; null if none. */
    @StringLength(StringLength.UNLIMITED)
    String getMentioned();

    void setMentioned(String keys);

    /** User keys of those whom it mentioned before it was edited, as those of {@code MENTIONED}. */
    @StringLength(StringLength.UNLIMITED)
    String getFormerly();

    void setFormerly(String keys);

    /** So that the database itself keeps a post that is sent twice once. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPostKey();

    /** Null for the whole map: some databases do not tell an empty text from none. */
    @StringLength(150)
    String getPlace();

    /** What the place was called last. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    /** In milliseconds since 1970; 0 while the thread is not resolved. */
    @NotNull
    long getResolved();

    void setResolved(long millis);

    /** User key of whoever resolved it; null for an anonymous visitor. */
    String getResolver();

    void setResolver(String key);

    /** How many comments of the thread are not deleted. */
    @NotNull
    int getRemaining();

    void setRemaining(int comments);

    /** Id of the newest comment; 0 if that is this one, which did not know its id when it was written. */
    @NotNull
    int getLatest();

    void setLatest(int id);

    /** When the newest comment was written. */
    @NotNull
    long getLatestAt();

    void setLatestAt(long millis);

    /** User keys of all whose comments are left, as those of {@code MENTIONED}. */
    @StringLength(StringLength.UNLIMITED)
    String getWriters();

    void setWriters(String keys);

    /** User keys of all whom these mention, as those of {@code MENTIONED}. */
    @StringLength(StringLength.UNLIMITED)
    String getCalled();

    void setCalled(String keys);

    /** The version of the discussion in which the thread changed last. */
    @NotNull
    @Indexed
    int getChangedIn();

    void setChangedIn(int version);
}
