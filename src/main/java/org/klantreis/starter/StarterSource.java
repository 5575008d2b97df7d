package org.klantreis.starter;

import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.LanguageTag;

/** A map, and what of it should come along into a starter. */
public record StarterSource(Journey map, Kept kept) {

    /** @throws InvalidValue if the map's language is none */
    public StarterSource {
        LanguageTag.check(map.lang());
    }

    Journey titled(String title) {
        return StarterContent.of(map, kept, title);
    }
}
