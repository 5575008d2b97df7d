package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.drawing.Journeys.of;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Comparison;
import org.klantreis.model.AnyJourney;
import org.klantreis.model.AnyPersona;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Persona;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;
import org.klantreis.testing.Travelling;

class ChangeSummaryTest {

    private static final Texts ENGLISH = PropertyTexts.english();
    private static final Texts DUTCH = PropertyTexts.dutch();
    private static final Lane[] LANES = {lane("l1", "Gedachten"), lane("l2", "Acties"), lane("l3", "Pijnpunten")};

    @Test
    void countsWhatWasAddedAndTellsTheRestByName() {
        Journey before = map(List.of(felt("s1", "Wachten", -2)), LANES);
        Journey after = map(List.of(felt("s1", "Wachten", -4), step("s2", "Bellen"), step("s3", "Betalen")),
                LANES[2], LANES[0], LANES[1]);

        assertThat(summary(DUTCH, before, after)).containsExactly("2 stappen toegevoegd", "Baan ‘Pijnpunten’ verplaatst",
                "Waardering van ‘Wachten’ −1 → −2");
        assertThat(summary(ENGLISH, before, after)).containsExactly("2 steps added", "Lane ‘Pijnpunten’ moved",
                "Valence of ‘Wachten’ −1 → −2");
    }

    @Test
    void tellsOneByItsName() {
        Journey before = map(List.of(step("s1", "Bellen")), LANES);
        Journey after = map(List.of(), LANES);

        assertThat(summary(ENGLISH, before, after)).containsExactly("Step ‘Bellen’ removed");
        assertThat(summary(DUTCH, after, before)).containsExactly("Stap ‘Bellen’ toegevoegd");
    }

    @Test
    void tellsWhatIsNewWhatIsDifferentAndWhatIsGone() {
        Journey unknown = map(List.of(step("s1", "Bellen")), LANES);
        Journey phone = map(List.of(Step.of("s1", "p1", "Bellen", Contact.through("phone", "email"), Experience.UNKNOWN)), LANES);

        assertThat(summary(ENGLISH, unknown, phone)).containsExactly("Channels of ‘Bellen’: phone, email");
        assertThat(summary(DUTCH, phone, unknown)).containsExactly("Kanalen van ‘Bellen’ weggehaald");
    }

    @Test
    void tellsWhoTakesAStepNow() {
        Journey everybody = Travelling.together(Travelling.step("s1"));
        Journey both = Travelling.together(Travelling.step("s1", "mila", "gerda"));
        Journey restricted = both.withPersonas(List.of(Travelling.restricted(), both.personas().get(1)));

        assertThat(summary(ENGLISH, everybody, both)).containsExactly("‘Step s1’ is now for Mila, Gerda");
        assertThat(summary(DUTCH, both, everybody)).containsExactly("‘Step s1’ is nu voor iedereen");
        assertThat(summary(ENGLISH, everybody.withPersonas(restricted.personas()), restricted))
                .containsExactly("‘Step s1’ is now for a persona that you may not see, Gerda");
    }

    @Test
    void tellsWhoTravelsNow() {
        Journey both = Travelling.together();

        assertThat(summary(ENGLISH, both.withPersonas(both.personas().subList(0, 1)), both))
                .containsExactly("Personas of the map Mila → Mila, Gerda");
    }

    @Test
    void callsARenamedStepByBothNames() {
        assertThat(summary(ENGLISH, map(List.of(step("s1", "Bellen")), LANES), map(List.of(step("s1", "Mailen")), LANES)))
                .containsExactly("‘Bellen’ is now called ‘Mailen’");
    }

    @Test
    void quotesTheBeginningOfALongText() {
        Journey before = withCell("Why?");
        Journey after = withCell("One\n" + "long ".repeat(100));

        assertThat(summary(ENGLISH, before, after).get(0))
                .startsWith("Text of ‘Gedachten’ at ‘Bellen’ ‘Why?’ → ‘One long long").endsWith("…’").hasSizeLessThan(130);
    }

    @Test
    void saysThatALaneIsHidden() {
        Lane hidden = new Lane(LANES[0].id(), LaneKind.TEXT, "Gedachten", true, false, Extras.NONE);

        assertThat(summary(DUTCH, map(List.of(), LANES[0]), map(List.of(), hidden))).containsExactly("Baan ‘Gedachten’ verborgen");
    }

    @Test
    void countsAFieldThatChangedAtManySteps() {
        assertThat(summary(ENGLISH, map(felt(12, 2), LANES), map(felt(12, -2), LANES))).containsExactly("Valence of 12 steps changed");
    }

    @Test
    void endsAfterFiveSentences() {
        Journey before = map(IntStream.range(0, 3).mapToObj(n -> step("s" + n, "Step " + n)).toList(), LANES);
        Journey after = map(IntStream.range(0, 3).mapToObj(n -> Step.of("s" + n, "p1", "Step " + n, Contact.through("phone"),
                Experience.of(new Valence(n), "joy"))).toList(), LANES);

        assertThat(summary(ENGLISH, before, after)).hasSize(6).last().isEqualTo("and 4 more");
        assertThat(summary(DUTCH, before, after)).last().isEqualTo("en nog 4");
    }

    @Provide
    Arbitrary<Journey> journeys() {
        return AnyJourney.journeys();
    }

    @Property(tries = 200)
    void hasASentenceForEveryDifference(@ForAll("journeys") Journey before, @ForAll("journeys") Journey after) {
        assertEachHasASentence(Comparison.of(before, after));
    }

    @Provide
    Arbitrary<Persona> personas() {
        return AnyPersona.personas();
    }

    @Property(tries = 200)
    void hasASentenceForEveryDifferenceOfAPersona(@ForAll("personas") Persona before, @ForAll("personas") Persona after) {
        assertEachHasASentence(Comparison.of(before, after));
    }

    private static void assertEachHasASentence(Comparison<?> comparison) {
        Stream.of(ENGLISH, DUTCH).map(texts -> DifferenceWords.about(comparison.after(), texts)).forEach(words ->
                assertThat(comparison.differences()).map(words::sentence).allSatisfy(sentence ->
                        assertThat(sentence).isNotBlank().doesNotContain("Optional[", "change.", "persona.")));
        assertThat(new ChangeSummary(DUTCH).of(comparison)).hasSizeLessThanOrEqualTo(6);
    }

    private static List<String> summary(Texts texts, Journey before, Journey after) {
        return new ChangeSummary(texts).of(Comparison.of(before, after));
    }

    private static Journey withCell(String text) {
        return of(List.of(Phase.of("p1", "Vragen")), List.of(step("s1", "Bellen")), List.of(LANES),
                List.of(Cell.of("l1", "s1", text)), List.of());
    }

    private static Journey map(List<Step> steps, Lane... lanes) {
        return of(List.of(Phase.of("p1", "Vragen")), steps, Arrays.asList(lanes), List.of(), List.of());
    }

    private static List<Step> felt(int count, int halves) {
        return IntStream.range(0, count).mapToObj(n -> felt("s" + n, "Step " + n, halves)).toList();
    }

    private static Step felt(String id, String title, int halves) {
        return Step.of(id, "p1", title, Contact.NONE, Experience.of(new Valence(halves), ""));
    }

    private static Step step(String id, String title) {
        return Step.of(id, "p1", title);
    }

    private static Lane lane(String id, String title) {
        return Lane.of(id, LaneKind.TEXT, title);
    }
}
