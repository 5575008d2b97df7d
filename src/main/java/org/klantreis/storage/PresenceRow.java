package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody is editing a map or a persona. Two rows of one user do no harm: the one that is renewed stays. */
@Table("Presence")
@Preload
public interface PresenceRow extends Entity {

    String ADDRESS = "ADDRESS";
    String USER_KEY = "USER_KEY";
    String SEEN = "SEEN";

    /** As in {@link DocumentRow}. */
    @NotNull
    @Indexed
    @StringLength(100)
    String getAddress();

    @NotNull
    String getUserKey();

    /** In milliseconds since 1970. */
    @NotNull
    @Indexed
    long getSeen();

    void setSeen(long millis);
}
