package org.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.UnreadableMap.Problem;
import org.klantreis.model.Extras;
import org.klantreis.model.InvalidValue;

class MembersTest {
    private final Problems problems = new Problems();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readsAnObjectOnceHoweverManyUnknownMembersAreBad() {
        String members = IntStream.range(0, 40).mapToObj(n -> "\"x%d\":\"\\uffff\"".formatted(n)).collect(Collectors.joining(","));

        assertThat(read("{" + members + ",\"good\":1}", Members::extras).members()).containsExactly(Map.entry("good", "1"));
        assertThat(readings).hasValue(1);
        assertThat(problems()).extracting(Problem::rule).hasSize(40).containsOnly("control-character");
    }

    @Test
    void namesTheUnknownMemberThatIsBadAlsoIfItsNameHasADot() {
        read("{\"a.b\":\"\\ud800\"}", Members::extras);

        assertThat(problems()).extracting(Problem::path).containsExactly("a.b");
    }

    @Test
    void stopsReadingAnObjectOnceNoMoreProblemsAreTold() {
        read("{}", from -> {
            throw new InvalidValue("missing", "m" + readings.get());
        });

        assertThat(readings).hasValue(Problems.MOST);
    }

    @Test
    void stopsReadingAListOnceNoMoreProblemsAreTold() {
        String entries = "[" + "{},".repeat(500) + "{}]";

        Members.read(value("{\"list\":" + entries + "}"), from -> from.objects("list", entry -> {
            readings.incrementAndGet();
            return entry.id("id");
        }));

        assertThat(readings).hasValue(Problems.MOST);
    }

    private Extras read(String json, Function<Members, Extras> shape) {
        return Members.read(value(json), from -> {
            readings.incrementAndGet();
            return shape.apply(from);
        }).orElse(Extras.NONE);
    }

    private Value value(String json) {
        return new Value(JsonText.parse(json, 10_000), Place.DOCUMENT, problems);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(UnreadableMap.class, problems::throwIfAny).problems();
    }
}
