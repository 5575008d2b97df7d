package org.klantreis.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A starter that a team made, on the shelf of its space or of the site. */
@Table("Starter")
@Preload
public interface StarterRow extends Entity {

    String SPACE_ID = "SPACE_ID";
    String PLACE = "PLACE";
    String NAME = "NAME";
    String DESCRIPTION = "DESCRIPTION";
    String BODY = "BODY";
    String AUTHOR = "AUTHOR";
    String CHANGED = "CHANGED";
    String VERSION = "VERSION";
    String STANDARD = "STANDARD";

    /** 0 for the whole site. */
    @NotNull
    @Indexed
    long getSpaceId();

    /** Where it stands on its shelf; those of one place stand in the order of their ids. */
    @NotNull
    int getPlace();

    void setPlace(int place);

    @NotNull
    String getName();

    void setName(String name);

    /** Null if there is none. Unbounded, as some databases count an emoji as two characters. */
    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    /** The document in JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    /** User key. */
    String getAuthor();

    /** In milliseconds since 1970. */
    long getChanged();

    void setChanged(long millis);

    /** Counts the changes of name, description and document, from 1. */
    int getVersion();

    void setVersion(int version);

    /** 1 if new maps of the space begin with it, unless somebody chooses another. */
    int getStandard();

    void setStandard(int standard);
}
