package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;

class ShippedStartersTest {

    private final Starters starters = new ShippedStarters();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void offersEveryStarterOfTheJar(String language) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/klantreis/starters"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("." + language + ".json")))
                    .containsExactlyInAnyOrderElementsOf(starters.all(language).stream()
                            .map(starter -> starter.id() + "." + language + ".json").toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void offersJourneysInTheLanguageAsked(String language) {
        assertThat(starters.all(language)).extracting(starter -> starter.journey().lang()).containsOnly(language);
    }

    @Test
    void offersTheEmptyMapFirst() {
        assertThat(starters.all("nl")).first().extracting(Starter::id).isEqualTo("blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-BE", "NL"})
    void speaksDutchInEveryCountry(String language) {
        assertThat(starters.find("basic-3", language)).get().extracting(Starter::language).isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "not a language"})
    void speaksEnglishToEverybodyElse(String language) {
        assertThat(starters.find("basic-3", language)).get().extracting(Starter::language).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "../i18n/klantreis", "BLANK"})
    void knowsNoOtherStarters(String key) {
        assertThat(starters.find(key, "en")).isEmpty();
    }
}
