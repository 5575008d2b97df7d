package org.klantreis.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** Writes the members of JSON objects in the order of the calls; what is absent or as usual is left out. */
final class MemberWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final JsonGenerator json;

    private MemberWriter(JsonGenerator json) {
        this.json = json;
    }

    static <T> String write(T value, BiConsumer<MemberWriter, T> shape) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new MemberWriter(json).object(value, shape);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    MemberWriter text(String name, String text) {
        return text.isEmpty() ? this : always(name, text);
    }

    MemberWriter always(String name, String text) {
        return now(() -> json.writeStringField(name, text));
    }

    MemberWriter always(String name, int number) {
        return now(() -> json.writeNumberField(name, number));
    }

    MemberWriter page(String name, long page) {
        return now(() -> json.writeNumberField(name, page));
    }

    MemberWriter id(String name, ElementId id) {
        return always(name, id.value());
    }

    MemberWriter word(String name, Word word) {
        return always(name, word.word());
    }

    MemberWriter word(String name, Optional<? extends Word> word) {
        return text(name, word.map(Word::word).orElse(""));
    }

    <W extends Word> MemberWriter word(String name, W word, W usual) {
        return word == usual ? this : word(name, word);
    }

    MemberWriter flag(String name, boolean flag) {
        return flag ? now(() -> json.writeBooleanField(name, true)) : this;
    }

    MemberWriter count(String name, OptionalInt count) {
        return count.isPresent() ? always(name, count.getAsInt()) : this;
    }

    MemberWriter number(String name, BigDecimal number) {
        return now(() -> json.writeNumberField(name, number));
    }

    /** Halves as {@code -1.5}, wholes as {@code 2}. */
    MemberWriter valence(String name, Optional<Valence> valence) {
        return valence.map(Valence::halves).map(halves -> halves % 2 == 0 ? always(name, halves / 2)
                : number(name, BigDecimal.valueOf(halves / 2.0))).orElse(this);
    }

    MemberWriter value(String name, Optional<?> value) {
        return text(name, value.map(Object::toString).orElse(""));
    }

    MemberWriter texts(String name, List<String> texts) {
        return texts.isEmpty() ? this : list(name, texts, text -> now(() -> json.writeString(text)));
    }

    MemberWriter ids(String name, List<ElementId> ids) {
        return texts(name, ids.stream().map(ElementId::value).toList());
    }

    MemberWriter words(String name, List<? extends Word> words) {
        return texts(name, words.stream().map(Word::word).toList());
    }

    <T> MemberWriter object(String name, Optional<T> value, BiConsumer<MemberWriter, T> shape) {
        return value.map(present -> now(() -> json.writeFieldName(name)).object(present, shape)).orElse(this);
    }

    <T> MemberWriter objects(String name, List<T> values, BiConsumer<MemberWriter, T> shape) {
        return values.isEmpty() ? this : allObjects(name, values, shape);
    }

    /** The list is written even if it is empty. */
    <T> MemberWriter allObjects(String name, List<T> values, BiConsumer<MemberWriter, T> shape) {
        return list(name, values, value -> object(value, shape));
    }

    MemberWriter extras(Extras extras) {
        extras.members().forEach((name, value) -> now(() -> {
            json.writeFieldName(name);
            json.writeRawValue(value);
        }));
        return this;
    }

    private <T> MemberWriter object(T value, BiConsumer<MemberWriter, T> shape) {
        now(json::writeStartObject);
        shape.accept(this, value);
        return now(json::writeEndObject);
    }

    private <T> MemberWriter list(String name, List<T> values, Consumer<T> entry) {
        now(() -> json.writeArrayFieldStart(name));
        values.forEach(entry);
        return now(json::writeEndArray);
    }

    private MemberWriter now(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
