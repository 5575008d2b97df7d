package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;

class StarterReadingTest {

    private final MapJson json = new MapJson();

    @ParameterizedTest
    @MethodSource("all")
    void everyStarterIsAJourneyAndComesBackTheSame(StarterFile starter) {
        Journey journey = json.read(starter.tree().toString());
        assertThat(json.read(json.write(journey))).isEqualTo(journey);
        assertThat(journey.steps()).hasSameSizeAs(starter.list("steps"));
    }

    static Stream<StarterFile> all() {
        return StarterFile.all();
    }
}
