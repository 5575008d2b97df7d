package org.klantreis.persona;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.usecase.Personas;

/** Tells the names of the personas that a map names, each to those who may view its page. */
public final class PersonaTelling {

    private final Personas personas;
    private final PersonaPages pages;

    public PersonaTelling(Personas personas, PersonaPages pages) {
        this.personas = personas;
        this.pages = pages;
    }

    /** The map with as much of its personas as the current user may know. */
    public Journey told(Journey map) {
        Set<MapAddress> named = named(map);
        if (named.isEmpty()) {
            return map;
        }
        Map<MapAddress, String> titles = personas.titles(named);
        Map<Long, Boolean> viewable = new HashMap<>();
        named.forEach(address -> viewable.computeIfAbsent(address.page(), pages::mayView));
        return with(map, reference -> told(reference, titles, viewable));
    }

    private PersonaReference told(PersonaReference reference, Map<MapAddress, String> titles, Map<Long, Boolean> viewable) {
        MapAddress address = reference.address().orElseThrow();
        if (!viewable.getOrDefault(address.page(), false)) {
            boolean forgotten = viewable.containsKey(address.page()) && pages.isForgotten(address.page());
            return reference.told("", forgotten ? PersonaStanding.REMOVED : PersonaStanding.RESTRICTED);
        }
        String name = titles.getOrDefault(address, reference.name());
        boolean there = titles.containsKey(address) && !pages.isGone(address.page());
        return reference.told(name, there ? PersonaStanding.KNOWN : PersonaStanding.REMOVED);
    }

    /**
     * The map as it is stored: each persona called by its title, whatever a client sent or was not told.
     *
     * @param before reads what is stored now, which knows the last names of those that are gone; asked only if anybody is named
     */
    Journey named(Journey map, Supplier<Optional<Journey>> before) {
        Set<MapAddress> named = named(map);
        if (named.isEmpty()) {
            return map;
        }
        Map<MapAddress, String> names = before.get().map(PersonaTelling::lastNames).orElseGet(HashMap::new);
        names.putAll(personas.titles(named));
        return with(map, reference -> reference.told(
                names.getOrDefault(reference.address().orElseThrow(), reference.name()), PersonaStanding.KNOWN));
    }

    private static Map<MapAddress, String> lastNames(Journey map) {
        Map<MapAddress, String> names = new HashMap<>();
        map.personas().stream().filter(reference -> !reference.name().isEmpty())
                .forEach(reference -> reference.address().ifPresent(address -> names.put(address, reference.name())));
        return names;
    }

    /** The very same map if nothing changes, because a new one is checked from end to end. */
    private static Journey with(Journey map, UnaryOperator<PersonaReference> change) {
        List<PersonaReference> told = map.personas().stream()
                .map(reference -> reference.address().isPresent() ? change.apply(reference) : reference).toList();
        return told.equals(map.personas()) ? map : map.withPersonas(told);
    }

    /** The first that it names; of further ones nothing is told. */
    private static Set<MapAddress> named(Journey map) {
        return map.personas().stream().flatMap(reference -> reference.address().stream()).distinct()
                .limit(Limits.PERSONAS).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
