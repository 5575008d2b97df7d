package org.klantreis.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.model.MapAddress;

/** Maps that begin together on one page: where the two starters that are made for each other are among them, each names the other as its pair. */
public final class PairedBeginnings {

    private static final String AS_IS = "pair-as-is";
    private static final String TO_BE = "pair-to-be";

    private PairedBeginnings() {
    }

    /**
     * What each map begins with, by its key. Where a starter of the pair is there more than once, nobody knows which belongs to which.
     *
     * @param page home of all of them
     */
    public static Map<String, Beginning> on(long page, Map<String, Beginning> wanted) {
        List<String> asIs = keys(AS_IS, wanted);
        List<String> toBe = keys(TO_BE, wanted);
        if (asIs.size() != 1 || toBe.size() != 1) {
            return wanted;
        }
        Map<String, Beginning> paired = new LinkedHashMap<>(wanted);
        paired.computeIfPresent(asIs.get(0), (key, map) -> map.pairedWith(new MapAddress(page, toBe.get(0))));
        paired.computeIfPresent(toBe.get(0), (key, map) -> map.pairedWith(new MapAddress(page, asIs.get(0))));
        return paired;
    }

    private static List<String> keys(String starter, Map<String, Beginning> wanted) {
        return wanted.entrySet().stream().filter(map -> map.getValue().starter().equals(starter)).map(Map.Entry::getKey).toList();
    }
}
