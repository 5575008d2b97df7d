package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.PersonasTogether;

/** That somebody is editing a persona, and who else is. */
@Path("/pages/{page}/personas/{key}/presence")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaPresenceResource extends DocumentPresenceResource {

    @Inject
    public PersonaPresenceResource(PersonasTogether together, PersonaEditing editing) {
        super(together, editing);
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.persona(page, key);
    }
}
