package org.klantreis.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

/** Journeys of any shape that keep the rules, with every member told now and then. */
public final class AnyJourney {
    private final Random random;
    private final AnyText texts;

    private AnyJourney(Random random) {
        this.random = random;
        this.texts = new AnyText(random);
    }

    public static Arbitrary<Journey> journeys() {
        return Arbitraries.randomValue(random -> new AnyJourney(random).journey());
    }

    private Journey journey() {
        List<Phase> phases = some(1, 6, n -> new Phase(id("p" + n), texts.title(), texts.text(), extras()));
        List<PersonaReference> personas = some(0, 3, n -> new PersonaReference(maybe(() -> id("t" + n)), maybe(this::address),
                "Persona " + n + texts.line(20), PersonaStanding.KNOWN, extras()));
        List<ElementId> travelling = personas.stream().flatMap(persona -> persona.id().stream()).toList();
        List<Step> steps = some(0, 12, n -> step(n, id("p" + random.nextInt(phases.size())))
                .takenBy(new Travellers(subset(travelling))));
        List<LaneKind> kinds = new ArrayList<>(List.of(LaneKind.values()));
        Collections.shuffle(kinds, random);
        List<Lane> lanes = some(0, 6, n -> new Lane(id("l" + n), kinds.get(n), texts.title(),
                random.nextBoolean(), random.nextBoolean(), extras()));
        List<ElementId> stepIds = steps.stream().map(Step::id).toList();
        List<Finding> findings = some(0, 4, n -> new Finding(id("f" + n), any(FindingKind.values()), texts.title(),
                texts.text(), subset(stepIds), mark(), any(Evidence.values()), maybe(() -> any(Feedback.values())), extras()));
        return new Journey(any("nl", "en", "pt-BR"), texts.title(), texts.text(), any(JourneyState.values()),
                maybe(() -> new PairedMap(address(), extras())),
                maybe(() -> new ParentStep(address(), id("s-parent"), extras())), header(),
                personas,
                ownWords(), phases, steps, lanes, cells(lanes, phases, stepIds), findings,
                improvements(stepIds, findings.stream().map(Finding::id).toList()), extras());
    }

    private Header header() {
        return random.nextInt(4) == 0 ? Header.EMPTY : new Header(texts.text(), texts.text(), texts.text(), texts.text(),
                texts.text(), texts.text(), maybe(() -> any(ScopeType.values())), subset(List.of(Purpose.values())),
                texts.line(500), any(MapStatus.values()), maybe(this::date), subset(List.of("a", "beta", "ć")),
                any(PhaseWord.values()), any("", "service-6"),
                new GoldenCircle(texts.text(), texts.text(), texts.text(), extras()), extras());
    }

    private OwnWords ownWords() {
        return new OwnWords(
                some(0, 2, n -> new Channel("own-" + n, texts.line(500), any("", "phone"), random.nextBoolean(), extras())),
                subset(List.of("Bill", "Moving house", "🔥")),
                some(0, 2, n -> new EmotionWord("word-" + n, texts.line(500), any(EmotionFamily.values()),
                        1 + random.nextInt(3), maybe(this::valence), extras())));
    }

    private Step step(int n, ElementId phase) {
        Contact contact = new Contact(subset(List.of("phone", "own-0", "email")), texts.line(500),
                maybe(() -> any(Directness.values())), maybe(() -> any(ContactKind.values())),
                maybe(() -> any(TouchpointStatus.values())), mark());
        Experience experience = new Experience(maybe(this::valence), maybe(this::valence), any("", "joy", "word-0"));
        return new Step(id("s" + n), phase, texts.title(), texts.text(), any(StepKind.values()), random.nextBoolean(),
                contact, experience, any(Evidence.values()),
                some(0, 2, k -> new Source(any(SourceKind.values()), maybe(this::date), mark(), texts.text(), texts.text(), extras())),
                mark(), texts.line(500), maybe(this::duration),
                maybe(() -> new Moment(any(MomentKind.values()), maybe(() -> any(MomentEffect.values())), texts.text(), extras())),
                n == 0 ? Optional.empty() : maybe(() -> id("s" + random.nextInt(n))), Travellers.EVERYBODY, some(0, 3, k -> measure()), extras());
    }

    private Measure measure() {
        MeasureKind kind = any(MeasureKind.values());
        Optional<Duration> duration = kind == MeasureKind.RESOLUTION_TIME ? Optional.of(duration()) : maybe(this::duration);
        return new Measure(kind, number(kind), any(CsatScale.values()), texts.line(500), texts.line(500), duration, maybe(this::date), texts.text(), extras());
    }

    /** Within the range of the kind, as people and programs write numbers. */
    private BigDecimal number(MeasureKind kind) {
        return switch (kind) {
            case COST, FREE -> new BigDecimal(any("0", "-0.00", "-12.50", "1E+29", "-12345E+25", "1E-30", "0E+5", "9".repeat(30)));
            case NPS -> new BigDecimal(any("-100", "-12.5", "0", "1E+2"));
            case VOLUME -> new BigDecimal(any("0", "2147483647", "2.0E+9", "0.5"));
            default -> BigDecimal.valueOf(100 + random.nextInt(401), 2);
        };
    }

    private List<Cell> cells(List<Lane> lanes, List<Phase> phases, List<ElementId> steps) {
        List<ElementId> places = IntStream.range(0, phases.size() + steps.size())
                .mapToObj(n -> n < phases.size() ? phases.get(n).id() : steps.get(n - phases.size())).toList();
        return lanes.stream().filter(lane -> lane.kind().holdsCells()).flatMap(lane -> subset(places).stream()
                .map(at -> new Cell(lane.id(), at, texts.text(), any("", "photo.png"), texts.line(500), work(), extras()))).toList();
    }

    private Work work() {
        return new Work(maybe(() -> Duration.ofMinutes(random.nextInt(10_000))), any("", texts.line(500)), maybe(() -> any(ServiceMark.values())));
    }

    private List<Improvement> improvements(List<ElementId> steps, List<ElementId> findings) {
        return some(0, 3, n -> new Improvement(id("i" + n), texts.title(), texts.text(), subset(steps), subset(findings),
                texts.line(500), maybe(() -> any(Horizon.values())), mark(), mark(), any(ImprovementStatus.values()),
                maybe(this::date), texts.line(500), texts.line(500), extras()));
    }

    private Extras extras() {
        Map<String, String> members = new LinkedHashMap<>();
        subset(List.of("zeta", "αlpha", "quoted \" name", "emoji 🎈"))
                .forEach(name -> members.put(name, any("null", "[1,{\"deep\":1.50}]", "\"\\\"🎈\\u0007\"", "-1.2E+31", "{}")));
        return random.nextInt(3) == 0 ? new Extras(members) : Extras.NONE;
    }

    private MapAddress address() {
        return new MapAddress(1 + random.nextInt(1_000_000), any("main", "to-be"));
    }

    private Valence valence() {
        return new Valence(random.nextInt(9) - 4);
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private Duration duration() {
        return Duration.ofSeconds(any(0, 1, 59, 60, 3600, 86_400, 90_061, 172_800)).plusMillis(any(0, 500));
    }

    private OptionalInt mark() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(5));
    }

    private static ElementId id(String value) {
        return new ElementId(value);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> subset(List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> List<T> some(int least, int most, IntFunction<T> entry) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(entry).toList();
    }
}
