package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.klantreis.drawing.Languages;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHistory;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.UserNames;

/** The history of a map. */
@Path("/pages/{page}/maps/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
public final class RevisionsResource extends HistoryResource<Journey> {

    @Inject
    public RevisionsResource(MapHistory history, MapViewing viewing, MapEditing editing, UserNames names, Languages languages) {
        super(history, viewing, editing, names, languages);
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.map(page, key);
    }

    @Override
    String begun() {
        return "change.begun";
    }
}
