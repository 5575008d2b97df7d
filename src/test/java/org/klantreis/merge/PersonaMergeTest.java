package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.Persona;

class PersonaMergeTest {

    private static final Persona BASE = persona("""
            "title": "Petra", "quote": "Now what?", "goals": ["Warm by Friday", "One bill"],
            "needs": [{"text": "To know what comes next", "kind": "latent"}],
            "channels": [{"key": "phone"}, {"key": "app"}], "about": {"age": "27"}""");

    @Test
    void keepsWhatEachSideAloneChanged() {
        Persona theirs = with(BASE, "quote", "What comes next?");
        Persona mine = with(BASE, "goals", List.of("Warm by Friday", "One bill", "No calls"));

        assertThat(merged(theirs, mine)).isEqualTo(with(theirs, "goals", mine.goals()));
    }

    @Test
    void keepsTheLinesThatBothSidesAdded() {
        Persona theirs = with(BASE, "goals", List.of("Theirs", "Warm by Friday", "One bill"));
        Persona mine = with(BASE, "goals", List.of("Warm by Friday", "One bill", "Mine"));

        assertThat(merged(theirs, mine).goals()).containsExactly("Theirs", "Warm by Friday", "One bill", "Mine");
    }

    @Test
    void mergesWithinAChannelByItsKey() {
        Persona theirs = persona(json(BASE).replace("{\"key\":\"phone\"}", "{\"key\":\"phone\",\"preference\":\"avoids\"}"), true);
        Persona mine = persona(json(BASE).replace("{\"key\":\"app\"}", "{\"key\":\"app\",\"preference\":\"prefers\"}"), true);

        assertThat(merged(theirs, mine).channels()).extracting(channel -> channel.preference().word())
                .containsExactly("avoids", "prefers");
    }

    @Test
    void tellsInWordsWhereBothChangedTheSame() {
        Outcome<Persona> outcome = merge(with(BASE, "quote", "Theirs"), with(BASE, "quote", "Mine"), List.of());

        assertThat(outcome.document()).isEmpty();
        assertThat(outcome.conflicts()).containsExactly(new Conflict("persona", "", "quote", "Now what?", "Theirs", "Mine"));
    }

    @Test
    void namesTheEntryThatBothChanged() {
        Persona theirs = persona(json(BASE).replace("latent", "concrete"), true);
        Persona mine = with(BASE, "needs", List.of());

        assertThat(merge(theirs, mine, List.of()).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.title()).isEqualTo("To know what comes next"));
    }

    @Test
    void takesTheSideThatWasChosen() {
        Persona theirs = with(BASE, "quote", "Theirs");
        Persona mine = with(BASE, "quote", "Mine");

        assertThat(merge(theirs, mine, List.of(new Choice("persona", "quote", Side.MINE))).document()).contains(mine);
        assertThat(merge(theirs, mine, List.of(new Choice("persona", "quote", Side.THEIRS))).document()).contains(theirs);
    }

    @Test
    void asksAboutAListThatOnlyBothTogetherMadeTooLong() {
        Persona theirs = with(BASE, "goals", many("their goal "));
        Persona mine = with(BASE, "goals", many("my goal "));

        assertThat(merge(theirs, mine, List.of()).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.field()).isEqualTo("goals"));
        assertThat(merge(theirs, mine, List.of(new Choice("persona", "goals", Side.MINE))).document()).contains(mine);
    }

    private static List<String> many(String goal) {
        return IntStream.range(0, 150).mapToObj(n -> goal + n).toList();
    }

    private static Persona merged(Persona theirs, Persona mine) {
        return merge(theirs, mine, List.of()).document().orElseThrow();
    }

    private static Outcome<Persona> merge(Persona theirs, Persona mine, List<Choice> choices) {
        return DocumentMerge.merge(BASE, theirs, mine, choices);
    }

    private static Persona with(Persona persona, String member, Object value) {
        return Components.with(persona, member, value);
    }

    private static String json(Persona persona) {
        return new PersonaDocumentJson().write(persona);
    }

    private static Persona persona(String json, boolean whole) {
        return new PersonaDocumentJson().read(Optional.of(json).filter(text -> whole)
                .orElseGet(() -> "{\"format\":\"klantreis\",\"formatVersion\":1,\"kind\":\"persona\",\"lang\":\"en\"," + json + "}"));
    }

    private static Persona persona(String members) {
        return persona(members, false);
    }
}
