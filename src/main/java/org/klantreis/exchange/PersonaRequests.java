package org.klantreis.exchange;

import org.klantreis.model.Persona;

/** What clients ask about personas, from JSON text. */
public final class PersonaRequests {

    private final PersonaDocumentJson personas = new PersonaDocumentJson();

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no persona */
    public NewPersona newPersona(String body) {
        return RequestJson.read(body, from -> new NewPersona(from.value("key").text(), from.value("starter").text(),
                from.value("lang").text(), from.value("title").text(), from.value("role").text(),
                RequestJson.document(from.value("document"), personas)));
    }

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no persona */
    public DocumentSave<Persona> save(String body) {
        return RequestJson.save(body, personas);
    }

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no persona */
    public PersonaDraft draft(String body) {
        return RequestJson.read(body, from -> RequestJson.document(from.required("document"), personas)
                .map(document -> new PersonaDraft(document, from.value("instance").text()))).orElseThrow();
    }
}
