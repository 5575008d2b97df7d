package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.storage.ShippedPersonaStarters;
import org.klantreis.storage.ShippedStarters;

/**
 * One stored picture of each starter in each language, to be opened in a browser; {@code mvn test -Dtest=PicturesTest -Dpictures=write}
 * stores them anew.
 */
class PicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures/starters");
    private static final List<String> LANGUAGES = List.of("en", "nl");

    @ParameterizedTest
    @MethodSource("maps")
    void drawsTheMapAsStored(String name, String drawn) throws IOException {
        assertThat(drawn).isEqualTo(stored(name + ".svg", drawn));
    }

    @ParameterizedTest
    @MethodSource("personas")
    void drawsThePersonaAsStored(String name, String drawn) throws IOException {
        assertThat(drawn).isEqualTo(stored(name + ".html", drawn));
    }

    private static String stored(String name, String drawn) throws IOException {
        if (System.getProperty("pictures", "").equals("write")) {
            Files.createDirectories(PICTURES);
            Files.writeString(PICTURES.resolve(name), drawn);
        }
        return Files.readString(PICTURES.resolve(name));
    }

    static Stream<Arguments> maps() {
        return LANGUAGES.stream().flatMap(lang -> new ShippedStarters().all(lang).stream())
                .map(starter -> Arguments.of(starter.id() + "." + starter.language(), MapPicture.of(starter.journey())));
    }

    static Stream<Arguments> personas() {
        return LANGUAGES.stream().flatMap(lang -> new ShippedPersonaStarters().all(lang).stream())
                .map(starter -> Arguments.of(starter.id() + "." + starter.language(), Personas.html(starter.persona(), Drawings.READ)));
    }
}
