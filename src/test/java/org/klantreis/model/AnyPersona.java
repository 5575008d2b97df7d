package org.klantreis.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Personas of any shape that keep the rules, with every member told now and then. */
public final class AnyPersona {
    private final Random random;
    private final AnyText texts;

    private AnyPersona(Random random) {
        this.random = random;
        this.texts = new AnyText(random);
    }

    public static Arbitrary<Persona> personas() {
        return Arbitraries.randomValue(random -> new AnyPersona(random).persona());
    }

    private Persona persona() {
        return new Persona(any("nl", "en", "pt-BR"), texts.title(), texts.line(500), maybe(this::portrait), texts.text(),
                texts.text(), some(n -> texts.line(100)), texts.text(), some(this::need), some(n -> texts.line(100)),
                texts.text(), texts.text(), some(this::channel), some(this::access), texts.text(),
                any(Evidence.values()), some(n -> source()), texts.line(500), about(), texts.text(), extras());
    }

    private Portrait portrait() {
        return new Portrait("petra.png", texts.line(500), extras());
    }

    private Need need(int n) {
        return new Need(n + texts.line(100), maybe(() -> any(NeedKind.values())), extras());
    }

    private ChannelPreference channel(int n) {
        return new ChannelPreference("channel-" + n, any(Preference.values()), extras());
    }

    private AccessNeed access(int n) {
        return new AccessNeed(n + texts.line(100), maybe(() -> any(AccessKind.values())), extras());
    }

    private Source source() {
        return new Source(any(SourceKind.values()), Optional.empty(), OptionalInt.of(1 + random.nextInt(9)), texts.text(),
                texts.text(), extras());
    }

    private AboutPerson about() {
        return random.nextBoolean() ? AboutPerson.NOTHING
                : new AboutPerson(texts.line(9), texts.line(9), texts.line(9), texts.line(9), texts.line(9), extras());
    }

    private Extras extras() {
        return random.nextInt(3) == 0 ? new Extras(Map.of("later", any("null", "[1,{\"deep\":1.50}]"))) : Extras.NONE;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(IntFunction<T> entry) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(entry).toList();
    }
}
