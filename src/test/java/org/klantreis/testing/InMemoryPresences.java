package org.klantreis.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Presences;

/** Presences that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryPresences implements Presences {

    private final Map<List<Object>, Map<String, Instant>> seen = new HashMap<>();

    @Override
    public List<String> stay(DocumentKind kind, MapAddress address, String user, Instant now) {
        at(kind, address).put(user, now);
        return others(kind, address, user, now);
    }

    @Override
    public List<String> leave(DocumentKind kind, MapAddress address, String user, Instant now) {
        at(kind, address).remove(user);
        return others(kind, address, user, now);
    }

    private List<String> others(DocumentKind kind, MapAddress address, String user, Instant now) {
        at(kind, address).values().removeIf(last -> !last.isAfter(now.minus(LASTING)));
        return at(kind, address).keySet().stream().filter(key -> !key.equals(user)).toList();
    }

    private Map<String, Instant> at(DocumentKind kind, MapAddress address) {
        return seen.computeIfAbsent(List.of(kind, address), unused -> new TreeMap<>());
    }
}
