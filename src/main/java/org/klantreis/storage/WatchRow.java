package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody wants to hear of a map, or wants not to. Of several rows of one user the newest counts. */
@Table("Watch")
@Preload
public interface WatchRow extends Entity {

    String ADDRESS = "ADDRESS";
    String USER_KEY = "USER_KEY";
    String CHOSEN = "CHOSEN";

    /** {@code <page>:<key>} */
    @NotNull
    @Indexed
    @StringLength(100)
    String getAddress();

    @NotNull
    String getUserKey();

    /** 1 to hear of it, 0 not to. */
    @NotNull
    int getChosen();
}
