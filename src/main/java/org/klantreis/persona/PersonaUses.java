package org.klantreis.persona;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Slice;

/** Looking where a persona is used, as far as the user may view that. */
public final class PersonaUses {

    private final JourneyMaps maps;
    private final PersonaViewing viewing;
    private final PersonaPages pages;

    public PersonaUses(JourneyMaps maps, PersonaViewing viewing, PersonaPages pages) {
        this.maps = maps;
        this.viewing = viewing;
        this.pages = pages;
    }

    /**
     * The maps that name this persona, the oldest first.
     *
     * @throws Hidden unless there is such a persona and the user may view it
     */
    public Listing<PlacedDocument> of(MapAddress persona, Slice slice) {
        viewing.check(persona);
        return new ViewableHeads(pages).of(part -> maps.naming(persona, part), map -> true, slice);
    }
}
