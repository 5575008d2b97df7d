package org.klantreis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.klantreis.model.Journey;

/** Edits of values that do not change: each gives a new one. */
public final class Edited {
    private Edited() {
    }

    /** The record with another value in one component. */
    public static <R extends Record> R with(R record, String component, Object value) {
        return Components.with(record, component, value);
    }

    /** The journey with one entry of a list, named by its key, edited. */
    static Journey edit(Journey journey, String list, String key, UnaryOperator<Record> edit) {
        return with(journey, list, entries(journey, list).stream()
                .map(entry -> key.equals(ElementKey.of(entry)) ? edit.apply((Record) entry) : entry).toList());
    }

    static Journey set(Journey journey, String list, String key, String component, Object value) {
        return edit(journey, list, key, entry -> with(entry, component, value));
    }

    static Journey remove(Journey journey, String list, String key) {
        return with(journey, list, entries(journey, list).stream().filter(entry -> !key.equals(ElementKey.of(entry))).toList());
    }

    static Journey add(Journey journey, String list, int position, Object entry) {
        List<Object> entries = entries(journey, list);
        return with(journey, list, Stream.of(entries.subList(0, position).stream(), Stream.of(entry),
                entries.subList(position, entries.size()).stream()).flatMap(part -> part).toList());
    }

    static Journey move(Journey journey, String list, String key, int position) {
        List<Object> entries = new ArrayList<>(entries(journey, list));
        entries.add(position, entries.remove(keys(journey, list).indexOf(key)));
        return with(journey, list, entries);
    }

    static Optional<Object> entry(Journey journey, String list, String key) {
        return entries(journey, list).stream().filter(entry -> key.equals(ElementKey.of(entry))).findFirst();
    }

    static List<String> keys(Journey journey, String list) {
        return entries(journey, list).stream().map(ElementKey::of).map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    static List<Object> entries(Journey journey, String list) {
        return (List<Object>) Components.named(list, journey).orElseThrow();
    }
}
