package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That the current revision of a map names a persona. Follows from that revision, so it can be made anew from it. */
@Table("PersonaUse")
@Preload
public interface PersonaUseRow extends Entity {

    String PERSONA = "PERSONA";
    String DOC_ID = "DOC_ID";

    /** {@code <page>:<key>} of the persona. */
    @NotNull
    @Indexed
    @StringLength(100)
    String getPersona();

    /** Id of the map's row. */
    @NotNull
    @Indexed
    int getDocId();
}
