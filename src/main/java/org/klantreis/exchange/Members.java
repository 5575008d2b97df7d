package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Word;

/**
 * The members of one JSON object, read by name; members that nobody asked for are the {@linkplain #extras() extras}.
 */
final class Members {

    private final ObjectNode node;
    private final Place place;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    private Members(ObjectNode node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** Reads an object; empty, with the reason noted, if the value is none or its rules cannot be kept. */
    static <T> Optional<T> read(Value value, Function<Members, T> shape) {
        Optional<T> read = value.node("object", JsonNode::isObject)
                .flatMap(node -> read((ObjectNode) node, value, shape));
        if (read.isEmpty() && value.isPresent()) {
            value.problems().elementLost();
        }
        return read;
    }

    private static <T> Optional<T> read(ObjectNode node, Value value, Function<Members, T> shape) {
        Members members = new Members(node, value.place(), value.problems());
        return new PatientReading(node, value.place(), value.problems()).of(() -> shape.apply(members));
    }

    Value value(String name) {
        known.add(name);
        return new Value(node.path(name), place.member(name), problems);
    }

    /** Empty if absent. */
    String text(String name) {
        return value(name).text().orElse("");
    }

    boolean flag(String name) {
        return value(name).flag().orElse(false);
    }

    <W extends Enum<W> & Word> W word(Class<W> vocabulary, String name, W otherwise) {
        return value(name).word(vocabulary).orElse(otherwise);
    }

    ElementId id(String name) {
        return required(name).id().orElseGet(() -> {
            problems.elementLost();
            return new ElementId(PatientReading.STAND_IN);
        });
    }

    /** The value of a member that must be there. */
    Value required(String name) {
        Value value = value(name);
        if (!value.isPresent()) {
            problems.note(value.place(), "missing");
        }
        return value;
    }

    <T> Optional<T> object(String name, Function<Members, T> shape) {
        return read(value(name), shape);
    }

    <T> List<T> objects(String name, Function<Members, T> shape) {
        return entries(name, entry -> read(entry, shape));
    }

    /** The entries of a list as the function reads them; wrong ones are noted and left out. */
    <T> List<T> entries(String name, Function<Value, Optional<T>> reading) {
        Value list = value(name);
        Optional<JsonNode> entries = list.node("array", JsonNode::isArray);
        if (entries.isEmpty() && list.isPresent()) {
            problems.elementLost();
        }
        return entries.map(all -> entries(all, list.place(), reading)).orElse(List.of());
    }

    private <T> List<T> entries(JsonNode all, Place list, Function<Value, Optional<T>> reading) {
        List<T> read = new ArrayList<>(all.size());
        for (int n = 0; n < all.size() && !problems.isFull(); n++) {
            Value entry = new Value(all.get(n), list.entry(n), problems);
            if (!entry.isPresent()) {
                problems.note(entry.place(), "missing");
            }
            reading.apply(entry).ifPresent(read::add);
        }
        return read;
    }

    Extras extras() {
        Map<String, String> unknown = new LinkedHashMap<>();
        node.properties().stream().filter(member -> !known.contains(member.getKey()))
                .map(member -> Map.entry(member.getKey(), member.getValue().toString())).filter(this::mayBeKept)
                .forEach(member -> unknown.put(member.getKey(), member.getValue()));
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }

    /** One by one: were they refused together, each bad one would cost another reading of all. */
    private boolean mayBeKept(Map.Entry<String, String> unknown) {
        try {
            new Extras(Map.ofEntries(unknown));
            return true;
        } catch (InvalidValue broken) {
            problems.note(place.member(broken.field()), broken);
            return false;
        }
    }
}
