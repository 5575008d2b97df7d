package org.klantreis.starter;

import java.util.Locale;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Rules;

/**
 * What tells a starter from others before anybody looks into it.
 *
 * @param name        a line of 1 to 100 characters
 * @param description at most 500 characters; empty for none
 */
public record StarterCard(String name, String description) {

    public static final int NAME = 100;
    public static final int DESCRIPTION = 500;

    /** @throws InvalidValue if one is too long, or nothing is to be seen of the name */
    public StarterCard {
        name = name.strip();
        description = description.strip();
        Rules.atMost(NAME, "name", name);
        Rules.title("name", name);
        Rules.atMost(DESCRIPTION, "description", description);
    }

    /** Two that people would read as the same name. */
    boolean sharesName(StarterCard other) {
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}
