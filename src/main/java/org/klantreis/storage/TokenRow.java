package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The right to write the next revision of a document: whoever deletes it may. One row for each document. */
@Table("Token")
@Preload
public interface TokenRow extends Entity {

    String DOC_ID = "DOC_ID";
    String REVISION = "REVISION";

    @NotNull
    @Unique
    int getDocId();

    /** The revision that is current. */
    @NotNull
    int getRevision();
}
