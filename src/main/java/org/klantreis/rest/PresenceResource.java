package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapsTogether;

/** That somebody is editing a map, and who else is. */
@Path("/pages/{page}/maps/{key}/presence")
@Produces(MediaType.APPLICATION_JSON)
public final class PresenceResource extends DocumentPresenceResource {

    @Inject
    public PresenceResource(MapsTogether together, MapEditing editing) {
        super(together, editing);
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.map(page, key);
    }
}
