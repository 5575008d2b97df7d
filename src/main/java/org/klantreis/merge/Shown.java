package org.klantreis.merge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Measure;
import org.klantreis.model.Moment;
import org.klantreis.model.ParentStep;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Source;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** Values of the model as people read them in a conflict: of an element its title, of a word the document's word. */
final class Shown {

    /** What one side does not have. */
    static final Object ABSENT = Optional.empty();

    /** A persona whose name the reader may not know; its address would tell of it. */
    private static final String UNTOLD = "\u2026";

    private static final List<String> TELLING = List.of("title", "text", "name", "map", "address", "key", "image");

    /** Of these one part alone may be missing or tell too little. */
    private static final Set<Class<?>> WHOLE = Set.of(Moment.class, Source.class, Measure.class, ParentStep.class);

    private final UnaryOperator<String> titles;

    /** @param titles what people call an element, by its id */
    Shown(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::text).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
        }
        if (value instanceof Collection<?> values) {
            return joined(values.stream());
        }
        if (value instanceof ElementId id) {
            return titles.apply(id.value());
        }
        return value instanceof Record record ? record(record) : word(value);
    }

    private String joined(Stream<?> values) {
        return values.map(this::text).filter(told -> !told.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String word(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        return value instanceof Map.Entry<?, ?> member ? member.getValue().toString() : value.toString();
    }

    private String record(Record value) {
        if (value instanceof Valence valence) {
            return BigDecimal.valueOf(valence.value()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof MapAddress address) {
            return address.page() + "/" + address.key();
        }
        if (value instanceof Extras extras) {
            return joined(extras.members().values().stream());
        }
        return telling(value).orElseGet(() -> joined(parts(value)));
    }

    private Optional<String> telling(Record value) {
        if (value instanceof PersonaReference persona && persona.name().isEmpty()) {
            return Optional.of(UNTOLD);
        }
        return WHOLE.contains(value.getClass()) ? Optional.empty()
                : TELLING.stream().flatMap(name -> Components.named(name, value).stream()).map(this::text)
                        .filter(told -> !told.isEmpty()).findFirst();
    }

    /** A step of another map is called by its id, whatever has that id here. */
    private static Stream<?> parts(Record value) {
        if (value instanceof Measure measure) {
            Object amount = measure.duration().map(Object.class::cast).orElse(measure.value());
            return Stream.of(measure.kind(), measure.name(), amount, measure.unit());
        }
        return value instanceof ParentStep parent ? Stream.of(parent.map(), parent.step().value())
                : Arrays.stream(value.getClass().getRecordComponents()).map(component -> Components.get(component, value));
    }
}
