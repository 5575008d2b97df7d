package org.klantreis.usecase;

import java.util.Map;
import java.util.Set;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;

/** All personas with all their revisions. */
public interface Personas extends VersionedDocuments<Persona> {

    @Override
    default DocumentKind kind() {
        return DocumentKind.PERSONA;
    }

    /** What these are called now; without those that there are not. */
    Map<MapAddress, String> titles(Set<MapAddress> addresses);
}
