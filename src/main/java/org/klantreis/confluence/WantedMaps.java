package org.klantreis.confluence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.model.InvalidValue;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.PairedBeginnings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The maps that macros want to begin on their own page. */
final class WantedMaps {

    private static final Logger LOG = LoggerFactory.getLogger(WantedMaps.class);

    private WantedMaps() {
    }

    /**
     * What each begins with, by its key; of several with one key, the first says so.
     *
     * @param macros the parameters of each; of those that make no sense the macro itself tells
     */
    static Map<String, Beginning> of(long page, List<Map<String, String>> macros) {
        Map<String, Beginning> wanted = new LinkedHashMap<>();
        macros.forEach(typed -> read(page, typed, wanted));
        return PairedBeginnings.on(page, wanted);
    }

    private static void read(long page, Map<String, String> typed, Map<String, Beginning> wanted) {
        try {
            MapParameters parameters = ParameterReading.read(typed);
            if (parameters.page().isEmpty()) {
                parameters.beginning().read().ifPresent(beginning -> wanted.putIfAbsent(parameters.map(), beginning));
            }
        } catch (MalformedParameters | InvalidValue untold) {
            LOG.debug("A map of page {} is not made; the macro tells why", page, untold);
        }
    }
}
