package org.klantreis.usecase;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** Values of the model as people read them in a conflict: of an element its title, of a word the document's word. */
final class Shown {

    /** What one side does not have. */
    static final Object ABSENT = Optional.empty();

    private static final List<String> TELLING = List.of("title", "text", "name", "duration", "value", "note", "reason", "map",
            "key");

    private Shown() {
    }

    static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Shown::text).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Shown::text).collect(Collectors.joining(", "));
        }
        return value instanceof Record element ? record(element) : word(value);
    }

    private static String word(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        return value instanceof Map.Entry<?, ?> member ? member.getValue().toString() : value.toString();
    }

    private static String record(Record value) {
        if (value instanceof Valence valence) {
            return BigDecimal.valueOf(valence.value()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof MapAddress address) {
            return address.page() + "/" + address.key();
        }
        return TELLING.stream().flatMap(name -> Components.named(name, value).stream()).map(Shown::text)
                .filter(told -> !told.isEmpty()).findFirst().orElseGet(value::toString);
    }
}
