package org.klantreis.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;

/** What clients are told, as JSON text: maps of texts, numbers, flags, lists, further maps, journeys, and personas. */
public final class AnswerJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final MapJson maps = new MapJson();
    private final PersonaDocumentJson personas = new PersonaDocumentJson();

    /** An absent Optional leaves its member out; other values are written as their text. */
    public String write(Map<String, ?> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            object(json, members);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void object(JsonGenerator json, Map<?, ?> members) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            Object value = member.getValue() instanceof Optional<?> optional ? optional.orElse(null) : member.getValue();
            if (value != null) {
                json.writeFieldName(member.getKey().toString());
                value(json, value);
            }
        }
        json.writeEndObject();
    }

    private void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            object(json, members);
        } else if (value instanceof List<?> entries) {
            list(json, entries);
        } else if (value instanceof Journey journey) {
            json.writeRawValue(maps.write(journey));
        } else if (value instanceof Persona persona) {
            json.writeRawValue(personas.write(persona));
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private void list(JsonGenerator json, List<?> entries) throws IOException {
        json.writeStartArray();
        for (Object entry : entries) {
            value(json, entry);
        }
        json.writeEndArray();
    }
}
