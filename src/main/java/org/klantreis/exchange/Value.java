package org.klantreis.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.ElementId;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Valence;
import org.klantreis.model.Word;

/** One JSON value at its place, read as what it should be; empty if it is absent, null or wrong, and wrong is noted. */
record Value(JsonNode node, Place place, Problems problems) {
    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    Optional<String> text() {
        return node("string", JsonNode::isTextual).map(JsonNode::textValue);
    }

    Optional<Boolean> flag() {
        return node("boolean", JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    Optional<BigDecimal> number() {
        return node("number", JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    Optional<Long> whole() {
        return number().flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException fractionOrTooLong) {
                problems.note(place, "wrong-type", "integer", JsonKind.of(node));
                return Optional.empty();
            }
        });
    }

    /** A small whole number, such as a mark from 1 to 5. */
    OptionalInt count() {
        return whole().filter(this::fits).map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }

    private boolean fits(long number) {
        boolean fits = number == (int) number;
        if (!fits) {
            problems.note(place, "out-of-range", number, 0, Integer.MAX_VALUE);
        }
        return fits;
    }

    Optional<Valence> valence() {
        return number().flatMap(number -> kept(() -> Valence.of(number)));
    }

    <W extends Enum<W> & Word> Optional<W> word(Class<W> vocabulary) {
        return text().flatMap(word -> kept(() -> Word.of(vocabulary, "word", word)));
    }

    Optional<ElementId> id() {
        return text().flatMap(id -> kept(() -> new ElementId(id)));
    }

    Optional<Anchor> anchor() {
        return text().flatMap(element -> kept(() -> new Anchor(element)));
    }

    Optional<CommentText> comment() {
        return text().flatMap(text -> kept(() -> new CommentText(text)));
    }

    Optional<LocalDate> date() {
        return text().flatMap(date -> kept(() -> IsoTimes.date(date)));
    }

    Optional<Duration> duration() {
        return text().flatMap(duration -> kept(() -> IsoTimes.duration(duration)));
    }

    /** The node if it is of the right JSON type. */
    Optional<JsonNode> node(String type, Predicate<JsonNode> isRight) {
        if (isPresent() && !isRight.test(node)) {
            problems.note(place, "wrong-type", type, JsonKind.of(node));
            return Optional.empty();
        }
        return isPresent() ? Optional.of(node) : Optional.empty();
    }

    private <T> Optional<T> kept(Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (InvalidValue broken) {
            problems.note(place, broken);
            return Optional.empty();
        }
    }
}
