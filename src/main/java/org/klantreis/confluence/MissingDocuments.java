package org.klantreis.confluence;

import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.MissingMaps;
import org.klantreis.starter.MissingPersonas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the macros of a page ask for and the page has not. */
final class MissingDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(MissingDocuments.class);

    private final MissingMaps maps;
    private final MissingPersonas personas;

    MissingDocuments(MissingMaps maps, MissingPersonas personas) {
        this.maps = maps;
        this.personas = personas;
    }

    /** What makes each of them, personas first: the maps may name them. A page keeps asking, so mostly there is nothing to do. */
    List<Runnable> of(long page, List<MacroDefinition> asking) {
        return Stream.concat(
                typed(asking, MacrosOfPage.OF_PERSONAS).stream().flatMap(typed -> persona(page, typed).stream()),
                WantedMaps.of(page, typed(asking, MacrosOfPage.OF_MAPS)).entrySet().stream()
                        .flatMap(wanted -> map(new MapAddress(page, wanted.getKey()), wanted.getValue()).stream())).toList();
    }

    private static List<Map<String, String>> typed(List<MacroDefinition> asking, Set<String> names) {
        return asking.stream().filter(macro -> names.contains(macro.getName())).map(MacroDefinition::getParameters).toList();
    }

    private Optional<Runnable> persona(long page, Map<String, String> typed) {
        try {
            PersonaParameters parameters = ParameterReading.persona(typed);
            MapAddress address = new MapAddress(page, parameters.persona());
            return parameters.page().isPresent() ? Optional.empty()
                    : parameters.beginning().read().filter(wanted -> personas.misses(address)).map(wanted -> () -> personas.make(address, wanted));
        } catch (MalformedParameters | InvalidValue untold) {
            LOG.debug("A persona of page {} is not made; the macro tells why", page, untold);
            return Optional.empty();
        }
    }

    private Optional<Runnable> map(MapAddress address, Beginning wanted) {
        return maps.misses(address) ? Optional.of(() -> maps.make(address, wanted)) : Optional.empty();
    }
}
