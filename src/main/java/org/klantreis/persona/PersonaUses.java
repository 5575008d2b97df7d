package org.klantreis.persona;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.HomePages;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PageTitles;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.PlacedDocument;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.ViewableHeads;

/** Looking where a persona is used, as far as the user may view that. */
public final class PersonaUses {

    /** Maps that are looked through for a line that nobody asked for. */
    private static final int GLANCE = 200;

    private final JourneyMaps maps;
    private final PersonaViewing viewing;
    private final ViewableHeads viewable;
    private final ViewableHeads glance;

    public PersonaUses(JourneyMaps maps, PersonaViewing viewing, HomePages pages, PageTitles titles) {
        this.maps = maps;
        this.viewing = viewing;
        this.viewable = new ViewableHeads(pages, titles);
        this.glance = new ViewableHeads(pages, titles, GLANCE);
    }

    /**
     * The maps that name this persona, the oldest first.
     *
     * @throws Hidden unless there is such a persona and the user may view it
     */
    public Listing<PlacedDocument> of(MapAddress persona, Slice slice) {
        viewing.check(persona);
        return viewable.of(part -> maps.naming(persona, part), slice);
    }

    /**
     * Some of them, at a glance: of a persona that many maps name, only the oldest are looked through.
     *
     * @throws Hidden unless there is such a persona and the user may view it
     */
    public Listing<PlacedDocument> some(MapAddress persona, Slice slice) {
        viewing.check(persona);
        return glance.of(part -> maps.naming(persona, part), slice);
    }
}
