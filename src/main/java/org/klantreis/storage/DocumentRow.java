package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The head of a document: where it lives, and which revision is current. */
@Table("Doc")
@Preload
public interface DocumentRow extends Entity {

    String ADDRESS = "ADDRESS";
    String PAGE_ID = "PAGE_ID";
    String MAP_KEY = "MAP_KEY";
    String KIND = "KIND";
    String TITLE = "TITLE";
    String SEARCHED = "SEARCHED";
    String REVISION = "REVISION";
    String REVISION_ROW = "REVISION_ROW";
    String CHANGED = "CHANGED";
    String PERSONAS = "PERSONAS";
    String DISC_VERSION = "DISC_VERSION";
    String DISC_LOCK = "DISC_LOCK";
    String DISC_OPEN = "DISC_OPEN";
    String DISC_RESOLVED = "DISC_RESOLVED";

    /** {@code <page>:<key>}, of a persona {@code <page>:persona:<key>}, so that the database itself keeps a key unique on its page. */
    @NotNull
    @Unique
    @StringLength(100)
    String getAddress();

    @NotNull
    @Indexed
    long getPageId();

    @NotNull
    @Indexed
    String getMapKey();

    @NotNull
    String getKind();

    /** Longer than the widest column that all databases have; never queried. */
    @StringLength(StringLength.UNLIMITED)
    String getTitle();

    void setTitle(String title);

    /** The title as {@link SearchedTitle} keeps it. */
    @StringLength(SearchedTitle.LONGEST)
    String getSearched();

    void setSearched(String title);

    int getRevision();

    void setRevision(int number);

    /** Id of the row that holds the current revision. */
    int getRevisionRow();

    void setRevisionRow(int id);

    /** In milliseconds since 1970: a time column would depend on the zone of each node. */
    long getChanged();

    void setChanged(long millis);

    /** How many personas the current revision of a map names; null, read as 0, if it never named one. */
    int getPersonas();

    void setPersonas(int named);

    /** Counts the changes of the discussion; null, read as 0, if nobody said anything yet. So are its two counts. */
    int getDiscVersion();

    void setDiscVersion(int version);

    /** Written first by whoever changes the discussion, always another: then everybody else waits for their commit. */
    @StringLength(36)
    String getDiscLock();

    void setDiscLock(String lock);

    /** How many threads are open. */
    int getDiscOpen();

    void setDiscOpen(int threads);

    /** How many threads are resolved. */
    int getDiscResolved();

    void setDiscResolved(int threads);
}
