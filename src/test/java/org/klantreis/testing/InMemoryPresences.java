package org.klantreis.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Presences;

/** Presences that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryPresences implements Presences {

    private final Map<MapAddress, Map<String, Instant>> seen = new HashMap<>();

    @Override
    public List<String> stay(MapAddress address, String user, Instant now) {
        at(address).put(user, now);
        return others(address, user, now);
    }

    @Override
    public List<String> leave(MapAddress address, String user, Instant now) {
        at(address).remove(user);
        return others(address, user, now);
    }

    private List<String> others(MapAddress address, String user, Instant now) {
        at(address).values().removeIf(last -> !last.isAfter(now.minus(LASTING)));
        return at(address).keySet().stream().filter(key -> !key.equals(user)).toList();
    }

    private Map<String, Instant> at(MapAddress address) {
        return seen.computeIfAbsent(address, unused -> new TreeMap<>());
    }
}
