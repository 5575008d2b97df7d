package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.exchange.NewMap;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.MapBeginning;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.Revision;

/** The maps of a page. */
@Path("/pages/{page}/maps")
@Produces(MediaType.APPLICATION_JSON)
public final class MapsResource extends DocumentsResource<Journey> {

    private final MapEditing editing;
    private final MapBeginning beginning;
    private final RequestJson requests = new RequestJson();

    @Inject
    public MapsResource(MapViewing viewing, MapEditing editing, MapBeginning beginning) {
        super(viewing, editing);
        this.editing = editing;
        this.beginning = beginning;
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.map(page, key);
    }

    @Override
    Map<String, Object> form(MapHead head) {
        return MapForms.head(head);
    }

    @Override
    DocumentSave<Journey> save(String body) {
        return requests.save(body);
    }

    @Override
    Revision<Journey> begin(long page, String body) {
        NewMap wanted = requests.newMap(body);
        MapAddress address = new MapAddress(page, wanted.key().orElse(MapAddress.MAIN));
        Refusal.unlessOneOf(wanted.starter(), wanted.document());
        return wanted.document().map(document -> editing.create(address, document))
                .orElseGet(() -> beginning.begin(address, beginning(wanted, wanted.starter().get())));
    }

    private static Beginning beginning(NewMap wanted, String starter) {
        return new Beginning(starter, wanted.language().orElse("en"), wanted.title(), wanted.state(), wanted.persona());
    }
}
