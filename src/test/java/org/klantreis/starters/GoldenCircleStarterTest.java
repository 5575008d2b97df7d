package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenCircleStarterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void tellsWhyHowAndWhatBeforeAnythingElse(String lang) {
        JsonNode circle = StarterFile.read("golden-circle", lang).tree().path("header").path("goldenCircle");
        assertThat(circle.fieldNames()).toIterable().containsExactly("why", "how", "what");
        assertThat(circle).allMatch(ring -> ring.asText().length() > 60);
    }
}
