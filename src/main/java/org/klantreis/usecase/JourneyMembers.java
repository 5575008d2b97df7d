package org.klantreis.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/** The members of a journey that is being put together, and may break rules until it is. */
final class JourneyMembers {

    private static final List<String> NAMES =
            Arrays.stream(Journey.class.getRecordComponents()).map(component -> component.getName()).toList();

    private final Object[] values;

    JourneyMembers(Object[] values) {
        this.values = values.clone();
    }

    /** @throws InvalidValue if they break rules */
    Journey build() {
        return RecordMerge.build(Journey.class, values);
    }

    /** Empty for a member that is no list. */
    static List<?> listOf(Journey journey, String name) {
        return RecordMerge.component(journey, name).filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
    }

    static Optional<Record> entry(Journey journey, String list, Object key) {
        return Optional.ofNullable(byKey(listOf(journey, list)).get(key)).map(Record.class::cast);
    }

    List<?> list(String name) {
        return (List<?>) values[NAMES.indexOf(name)];
    }

    void replace(String name, List<?> list) {
        values[NAMES.indexOf(name)] = list;
    }

    Optional<Record> entry(String list, Object key) {
        return Optional.ofNullable(byKey(list(list)).get(key)).map(Record.class::cast);
    }

    void remove(String list, Object key) {
        replace(list, list(list).stream().filter(entry -> !ElementKey.of(entry).equals(key)).toList());
    }

    /** In the place of the entry with that key. */
    void put(String list, Object key, Record entry) {
        replace(list, list(list).stream().map(old -> ElementKey.of(old).equals(key) ? entry : old).toList());
    }

    /** Behind the one it stands behind in a list of its own. */
    void insert(String list, Record entry, List<?> own) {
        Map<Object, Object> all = byKey(list(list));
        Chain order = new Chain(List.copyOf(all.keySet()));
        all.put(ElementKey.of(entry), entry);
        order.insert(new ArrayList<>(byKey(own).keySet()), all.keySet(), Set.of());
        replace(list, order.entries().stream().map(all::get).toList());
    }

    private static Map<Object, Object> byKey(List<?> entries) {
        return entries.stream().collect(Collectors.toMap(ElementKey::of, entry -> entry, (first, second) -> first, LinkedHashMap::new));
    }
}
