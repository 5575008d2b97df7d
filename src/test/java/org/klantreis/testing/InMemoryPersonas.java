package org.klantreis.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.Personas;

/** Personas that live as long as a test. */
public final class InMemoryPersonas extends InMemoryDocuments<Persona> implements Personas {

    @Override
    public synchronized Map<MapAddress, String> titles(Set<MapAddress> addresses) {
        return addresses.stream().filter(address -> head(address).isPresent())
                .collect(Collectors.toMap(address -> address, address -> head(address).orElseThrow().title()));
    }
}
