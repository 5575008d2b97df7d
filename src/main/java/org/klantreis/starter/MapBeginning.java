package org.klantreis.starter;

import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.Revision;

/** Beginning maps with starters. */
public final class MapBeginning {

    private final OfferedStarters starters;
    private final MapEditing editing;

    public MapBeginning(OfferedStarters starters, MapEditing editing) {
        this.starters = starters;
        this.editing = editing;
    }

    /**
     * Begins a map with a starter.
     *
     * @throws Failure if there is no such starter for the page, it cannot be read, the key is taken, or the user may not edit the page
     * @throws InvalidValue if the title is none
     */
    public Revision<Journey> begin(MapAddress address, Beginning wanted) {
        editing.checkMayEdit(address);
        Starter starter = starters.findForPage(wanted.starter(), wanted.language(), address.page());
        return editing.create(address, wanted.of(starter.journey()));
    }
}
