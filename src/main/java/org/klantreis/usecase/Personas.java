package org.klantreis.usecase;

import org.klantreis.model.Persona;

/** All personas with all their revisions. */
public interface Personas extends VersionedDocuments<Persona> {

    @Override
    default DocumentKind kind() {
        return DocumentKind.PERSONA;
    }
}
