package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Limits;

/** What clients ask for, from JSON text. Places within a document are named from the document on. */
public final class RequestJson {

    /** A document of the largest size, and room for what stands around it. */
    public static final int MOST_BYTES = Limits.DOCUMENT_BYTES + 64 * 1024;

    private static final String MINE = "mine";
    private static final List<String> SIDES = List.of(MINE, "theirs");

    private final MapJson maps = new MapJson();

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no map */
    public NewMap newMap(String body) {
        return read(body, from -> new NewMap(from.value("key").text(), from.value("starter").text(),
                from.value("lang").text(), from.value("title").text(), from.value("state").word(JourneyState.class),
                from.object("persona", AddressJson::read), document(from.value("document"), maps)));
    }

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no map */
    public DocumentSave<Journey> save(String body) {
        return save(body, maps);
    }

    static <D extends Document> DocumentSave<D> save(String body, DocumentJson<D> json) {
        return read(body, from -> {
            int base = revision(from.required("base")).orElse(1);
            List<Settled> resolved = from.objects("resolved", RequestJson::settled);
            String message = from.text("message");
            return document(from.required("document"), json)
                    .map(document -> new DocumentSave<>(base, document, message, resolved));
        }).orElseThrow();
    }

    /** @throws UnreadableMap if it cannot be read, or holds a document that is no map */
    public MapDraft draft(String body) {
        return read(body, from -> document(from.required("document"), maps).map(document -> new MapDraft(document,
                from.value("instance").text(), from.value("view").text(), from.entries("lanes", Value::text),
                from.value("height").count()))).orElseThrow();
    }

    /**
     * A request to restore a revision; it may be empty altogether.
     *
     * @throws UnreadableMap if it cannot be read
     */
    public MapRestore restore(String body) {
        return body.isBlank() ? MapRestore.UNCONDITIONAL
                : read(body, from -> new MapRestore(revision(from.value("base")), from.text("message")));
    }

    /**
     * Whether a user who tells of editing a map is {@code leaving} it; the body may be empty altogether.
     *
     * @throws UnreadableMap if it cannot be read
     */
    public boolean leaving(String body) {
        return !body.isBlank() && read(body, from -> from.flag("leaving"));
    }

    /**
     * A new starter, or what should be otherwise about one.
     *
     * @throws UnreadableMap if it cannot be read, or holds a document that is no map
     */
    public WantedStarter starter(String body) {
        return read(body, from -> {
            Optional<WantedStarter.Keep> keep = from.object("keep", kept -> new WantedStarter.Keep(
                    Set.copyOf(kept.entries("lanes", Value::id)), kept.flag("header"), kept.flag("descriptions")));
            return new WantedStarter(revision(from.value("version")), from.value("name").text(),
                    from.value("description").text(), from.object("map", AddressJson::read), keep.orElse(WantedStarter.Keep.NOTHING),
                    document(from.value("document"), maps), from.value("default").flag(), from.value("position").count());
        });
    }

    static <D extends Document> Optional<D> document(Value value, DocumentJson<D> json) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        JsonText.checkSize(value.place().toString(), value.node().toString(), Limits.DOCUMENT_BYTES);
        return Optional.of(json.read(value.node()));
    }

    /** Anything else is as wrong as a revision that nobody has saved yet. */
    private static OptionalInt revision(Value value) {
        OptionalInt revision = value.count();
        if (revision.isPresent() && revision.getAsInt() < 1) {
            value.problems().note(value.place(), "out-of-range", revision.getAsInt(), 1, Integer.MAX_VALUE);
        }
        return revision;
    }

    private static Settled settled(Members from) {
        String element = from.required("element").text().orElse("");
        Value take = from.required("take");
        String side = take.text().orElse(MINE);
        if (!SIDES.contains(side)) {
            take.problems().note(take.place(), "unknown-word", side, String.join(", ", SIDES));
        }
        return new Settled(element, from.text("field"), side.equals(MINE), revision(from.required("seen")).orElse(1));
    }

    /** @throws UnreadableMap if it is no JSON object, or anything in it is wrong */
    static <T> T read(String body, Function<Members, T> shape) {
        JsonNode tree = JsonText.parse(body, MOST_BYTES);
        if (!tree.isObject()) {
            throw UnreadableMap.because("wrong-type", "", "object", JsonKind.of(tree));
        }
        Problems problems = new Problems();
        Optional<T> read = Members.read(new Value(tree, Place.DOCUMENT, problems), shape);
        problems.throwIfAny("invalid-request");
        return read.orElseThrow();
    }
}
