package org.klantreis.merge;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Experience;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.OwnWords;

/** All that a journey says, field by field, and for each element that it is there. */
final class Facts {

    private static final List<String> LISTS = List.of("phases", "steps", "lanes", "cells", "findings", "improvements");
    private static final Set<Class<?>> PARTS = Set.of(Contact.class, Experience.class, Header.class, OwnWords.class);

    private static final Pattern TYPED = Pattern.compile("\\b(theirs|mine)-\\d+");

    private final Map<Spot, Object> facts = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();

    Facts(Journey journey) {
        addFields(Spot.JOURNEY, journey);
        LISTS.forEach(list -> Edited.entries(journey, list).forEach(element -> {
            Spot spot = new Spot(ElementKey.of(element).toString(), "");
            facts.put(spot, "is there");
            lists.put(spot.element(), list);
            addFields(spot, (Record) element);
        }));
    }

    private void addFields(Spot spot, Record element) {
        for (RecordComponent component : element.getClass().getRecordComponents()) {
            Object value = Components.get(component, element);
            Spot field = spot.component(element.getClass(), component.getName(), component.getType());
            if (PARTS.contains(component.getType())) {
                addFields(field, (Record) value);
            } else if (!(element instanceof Journey && LISTS.contains(component.getName()))) {
                facts.put(field, value);
            }
        }
    }

    Object at(Spot spot) {
        return facts.getOrDefault(spot, "absent");
    }

    boolean holds(Spot spot) {
        return facts.containsKey(spot);
    }

    /** Where this says something else than the other. */
    Set<Spot> otherThan(Facts other) {
        Set<Spot> spots = new HashSet<>(facts.keySet());
        spots.addAll(other.facts.keySet());
        spots.removeIf(spot -> Objects.equals(at(spot), other.at(spot)));
        return spots;
    }

    /** What somebody typed who types as {@link AnyEdits} does. */
    static Set<String> words(Object value) {
        return TYPED.matcher(value.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The lists in which these elements stand. */
    Set<String> lists(Set<String> elements) {
        return elements.stream().map(lists::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The element with those in which it stands; any of them may take it along. */
    Set<String> holders(String element) {
        Set<String> holders = new HashSet<>(Set.of(element.split("/")));
        holders.add(element);
        Set.copyOf(holders).forEach(holder -> {
            if (at(new Spot(holder, "phase")) instanceof ElementId phase) {
                holders.add(phase.value());
            }
        });
        return holders;
    }

    Map<Spot, Object> regardlessOfOrder() {
        Map<Spot, Object> unordered = new HashMap<>(facts);
        unordered.replaceAll((spot, value) -> value instanceof List<?> list ? Set.copyOf(list) : value);
        return unordered;
    }
}
