package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a shelf of starters is there, so that one after the other can work on it. */
@Table("Shelf")
@Preload
public interface ShelfRow extends Entity {

    String SPACE_ID = "SPACE_ID";

    /** 0 for the whole site. */
    @NotNull
    @Unique
    long getSpaceId();

    /** Written first by whoever works on the shelf, always another: then everybody else waits for their commit. */
    @StringLength(36)
    String getTurn();

    void setTurn(String turn);
}
