package org.klantreis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Members that a newer version wrote and this one does not know: kept as they are, so that an older node or an older
 * client never drops what somebody typed.
 *
 * @param members member name to its value as JSON text, in document order
 */
public record Extras(Map<String, String> members) {

    public static final Extras NONE = new Extras(Map.of());

    /** @throws InvalidValue if a name or value holds characters that cannot be stored */
    public Extras {
        members.forEach((name, value) -> {
            Rules.storable(Rules.excerpt(name), name);
            Rules.storable(Rules.excerpt(name), value);
        });
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
