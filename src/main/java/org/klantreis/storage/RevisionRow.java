package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A document as it was saved once. Rows are added, never changed. */
@Table("Rev")
@Preload({"ID", RevisionRow.DOC_ID, RevisionRow.REVISION, RevisionRow.AUTHOR, RevisionRow.SAVED, RevisionRow.MESSAGE,
        RevisionRow.PAGE_VERSION})
public interface RevisionRow extends Entity {

    String DOC_ID = "DOC_ID";
    String REVISION = "REVISION";
    String DOC_REV = "DOC_REV";
    String BODY = "BODY";
    String AUTHOR = "AUTHOR";
    String SAVED = "SAVED";
    String MESSAGE = "MESSAGE";
    String PAGE_VERSION = "PAGE_VERSION";

    @NotNull
    @Indexed
    int getDocId();

    /** Counts from 1 within the document. */
    @NotNull
    int getRevision();

    /** {@code <document>:<revision>}, so that the database itself refuses a second revision of that number. */
    @NotNull
    @Unique
    @StringLength(30)
    String getDocRev();

    /** The document in JSON; read only where it is asked for. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    /** User key; null for an anonymous editor. */
    String getAuthor();

    /** In milliseconds since 1970. */
    long getSaved();

    /**
     * Null or empty if none was typed: some databases do not tell the two apart. Some count an emoji as two characters,
     * so that a bounded column would be too narrow.
     */
    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    int getPageVersion();
}
