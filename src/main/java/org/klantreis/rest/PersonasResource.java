package org.klantreis.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.exchange.NewPersona;
import org.klantreis.exchange.PersonaRequests;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.starter.WantedPersona;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/** The personas of a page. */
@Path("/pages/{page}/personas")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonasResource extends DocumentsResource<Persona> {

    private final PersonaEditing editing;
    private final PersonaBeginning beginning;
    private final PersonaRequests requests = new PersonaRequests();

    @Inject
    public PersonasResource(PersonaViewing viewing, PersonaEditing editing, PersonaBeginning beginning) {
        super(viewing, editing);
        this.editing = editing;
        this.beginning = beginning;
    }

    @Override
    MapAddress address(String page, String key) {
        return Addresses.persona(page, key);
    }

    @Override
    Map<String, Object> form(MapHead head) {
        return MapForms.document(head);
    }

    @Override
    DocumentSave<Persona> save(String body) {
        return requests.save(body);
    }

    @Override
    Revision<Persona> begin(long page, String body) {
        NewPersona wanted = requests.newPersona(body);
        MapAddress address = new MapAddress(page, wanted.key().orElse(MapAddress.MAIN));
        Refusal.unlessOneOf(wanted.starter(), wanted.document());
        return wanted.document().map(document -> editing.create(address, document)).orElseGet(() -> beginning.begin(address,
                new WantedPersona(wanted.starter().get(), wanted.language().orElse("en"), wanted.title(), wanted.role())));
    }
}
