package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.klantreis.drawing.Languages;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.PersonaHistory;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.UserNames;

/** The history of a persona. */
@Path("/pages/{page}/personas/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaRevisionsResource extends HistoryResource<Persona> {

    @Inject
    public PersonaRevisionsResource(PersonaHistory history, PersonaViewing viewing, PersonaEditing editing, UserNames names, Languages languages) {
        super(history, viewing, editing, names, languages);
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.persona(page, key);
    }

    @Override
    String begun() {
        return "change.persona.begun";
    }
}
