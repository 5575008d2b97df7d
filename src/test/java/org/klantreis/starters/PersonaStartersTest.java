package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.PersonaDocumentJson;
import org.klantreis.model.Channels;
import org.klantreis.model.Persona;

class PersonaStartersTest {

    private final PersonaDocumentJson json = new PersonaDocumentJson();

    @ParameterizedTest
    @MethodSource("personas")
    void everyPersonaIsReadAndComesBackTheSame(StarterFile starter) {
        Persona persona = json.read(starter.tree().toString());
        assertThat(json.read(json.write(persona))).isEqualTo(persona);
        assertThat(persona.lang()).isEqualTo(starter.lang());
    }

    /** The picture belongs to a page; gender and income seldom explain what people do, and no example asks for them. */
    @ParameterizedTest
    @MethodSource("worked")
    void workedPersonasFillEverythingElse(StarterFile starter) {
        assertThat(starter.tree().fieldNames()).toIterable().contains("title", "role", "quote", "job", "goals",
                "motivation", "needs", "frustrations", "behaviour", "context", "channels", "access", "notFor",
                "evidence", "sources", "owner", "about", "description").doesNotContain("picture");
        assertThat(starter.tree().path("about").fieldNames()).toIterable().containsExactly("age", "interests", "residence");
        assertThat(starter.texts("needs", "kind")).contains("latent", "concrete");
        assertThat(starter.tree().path("evidence").asText()).isNotEqualTo("assumed");
    }

    @ParameterizedTest
    @MethodSource("personas")
    void channelsAreOfTheCatalogueAndNotAllWelcome(StarterFile starter) {
        assertThat(starter.texts("channels", "key")).allMatch(key -> Channels.shipped(key).isPresent()).doesNotHaveDuplicates();
        assertThat(starter.texts("channels", "preference")).contains("prefers").containsAnyOf("avoids", "cannot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whoIsDeafCannotPhone(String lang) {
        StarterFile persona = StarterFile.read("personas/persona-pair", lang);
        assertThat(persona.texts("access", "kind")).contains("permanent");
        assertThat(persona.list("channels")).anyMatch(channel -> channel.path("key").asText().equals("phone")
                && channel.path("preference").asText().equals("cannot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void thePersonaToBeginWithIsAGuessInTheFirstPerson(String lang) {
        StarterFile hints = StarterFile.read(StarterFile.HINTED_PERSONA, lang);
        assertThat(hints.tree().path("evidence").asText()).isEqualTo("assumed");
        assertThat(Stream.of(hints.texts("needs", "text"), StarterFile.texts(hints.tree().path("goals"))).flatMap(List::stream))
                .allMatch(text -> text.startsWith(lang.equals("nl") ? "Ik " : "I "));
    }

    static Stream<StarterFile> personas() {
        return StarterFile.personas();
    }

    static Stream<StarterFile> worked() {
        return StarterFile.personas().filter(starter -> !starter.key().equals(StarterFile.HINTED_PERSONA));
    }
}
