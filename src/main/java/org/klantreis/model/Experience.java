package org.klantreis.model;

import java.util.Optional;

/**
 * What a step does to somebody.
 *
 * @param valence    how it feels
 * @param functional whether it worked as agreed, on the same scale
 * @param emotion    key of an emotion word, of the catalogue or the map's own; empty if not told
 */
public record Experience(Optional<Valence> valence, Optional<Valence> functional, String emotion) {

    public static final Experience UNKNOWN = new Experience(Optional.empty(), Optional.empty(), "");

    public Experience {
        if (!emotion.isEmpty()) {
            Rules.key("emotion", emotion);
        }
    }

    public static Experience of(Valence valence, String emotion) {
        return new Experience(Optional.of(valence), Optional.empty(), emotion);
    }
}
