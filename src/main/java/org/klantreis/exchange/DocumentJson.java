package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.klantreis.model.Document;
import org.klantreis.model.Limits;

/** Documents of one kind as JSON text, the form in which they are stored, sent and exported; {@code docs/format.md} describes it. */
public abstract sealed class DocumentJson<D extends Document> permits MapJson, PersonaDocumentJson {

    public static final String FORMAT = "klantreis";
    public static final int FORMAT_VERSION = 1;

    private final String kind;
    private final Function<Members, D> shape;
    private final BiConsumer<MemberWriter, D> writing;

    DocumentJson(String kind, Function<Members, D> shape, BiConsumer<MemberWriter, D> writing) {
        this.kind = kind;
        this.shape = shape;
        this.writing = writing;
    }

    /** @throws UnreadableMap with everything that is wrong, if it is not such a document of a format known here */
    public D read(String json) {
        return read(JsonText.parse(json, Limits.DOCUMENT_BYTES));
    }

    D read(JsonNode tree) {
        FormatCheck.check(tree, kind);
        Problems problems = new Problems();
        var document = Members.read(new Value(tree, Place.DOCUMENT, problems), this::members);
        problems.throwIfAny();
        return document.orElseThrow();
    }

    private D members(Members from) {
        from.value("format");
        from.value("formatVersion");
        from.value("kind");
        return shape.apply(from);
    }

    /** The canonical text: members in a fixed order, without white space, without what is absent or as usual. */
    public String write(D document) {
        return MemberWriter.write(document, (to, told) -> writing.accept(
                to.always("format", FORMAT).always("formatVersion", FORMAT_VERSION).always("kind", kind), told));
    }
}
