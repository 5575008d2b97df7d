package org.klantreis.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.Personas;
import org.klantreis.usecase.Slice;

/** Personas that live as long as a test. */
public final class InMemoryPersonas extends InMemoryDocuments<Persona> implements Personas {

    @Override
    public synchronized Map<MapAddress, String> titles(Set<MapAddress> addresses) {
        return addresses.stream().filter(address -> head(address).isPresent())
                .collect(Collectors.toMap(address -> address, address -> head(address).orElseThrow().title()));
    }

    @Override
    public synchronized Listing<MapHead> all(Slice slice) {
        List<MapAddress> newest = new ArrayList<>(begun);
        Collections.reverse(newest);
        return listing(newest.stream().map(address -> head(address).orElseThrow()).toList(), slice);
    }
}
