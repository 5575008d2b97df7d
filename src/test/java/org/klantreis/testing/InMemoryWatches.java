package org.klantreis.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.discussion.Watches;
import org.klantreis.model.MapAddress;

/** Watches that live as long as a test; they keep the same contract as the stored ones. */
public final class InMemoryWatches implements Watches {

    private final Map<MapAddress, Map<String, Boolean>> chosen = new HashMap<>();

    @Override
    public Map<String, Boolean> of(MapAddress address) {
        return Map.copyOf(chosen.getOrDefault(address, Map.of()));
    }

    @Override
    public Optional<Boolean> choice(MapAddress address, String user) {
        return Optional.ofNullable(of(address).get(user));
    }

    @Override
    public void choose(MapAddress address, String user, boolean watching) {
        chosen.computeIfAbsent(address, unused -> new HashMap<>()).put(user, watching);
    }
}
