package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.storage.ShippedPersonaStarters;
import org.klantreis.storage.ShippedStarters;

/**
 * One stored picture of each starter in each language, and of its blueprint if it has one, to be opened in a browser;
 * {@code mvn test -Dtest=PicturesTest -Dpictures=write} stores them anew.
 */
class PicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final List<String> LANGUAGES = List.of("en", "nl");
    private static final List<String> STYLES = List.of("viewer/colours", "viewer/icons", "viewer/controls", "viewer/map", "viewer/table", "viewer/curve",
            "viewer/viewer", "viewer/print", "persona/chips", "persona/initials", "plan/plan", "views/blueprint");

    @ParameterizedTest
    @MethodSource("maps")
    void drawsTheMapAsStored(String name, String drawn) throws IOException {
        assertThat(drawn).isEqualTo(stored("starters/" + name + ".svg", drawn));
    }

    @ParameterizedTest
    @MethodSource("personas")
    void drawsThePersonaAsStored(String name, String drawn) throws IOException {
        assertThat(drawn).isEqualTo(stored("starters/" + name + ".html", drawn));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void drawsTheBlueprintAsStored(String name, String drawn) throws IOException {
        assertThat(drawn).isEqualTo(stored("blueprints/" + name + ".html", drawn));
    }

    private static String stored(String name, String drawn) throws IOException {
        if (System.getProperty("pictures", "").equals("write")) {
            Files.createDirectories(PICTURES.resolve(name).getParent());
            Files.writeString(PICTURES.resolve(name), drawn);
        }
        return Files.readString(PICTURES.resolve(name));
    }

    static Stream<Arguments> maps() {
        return LANGUAGES.stream().flatMap(lang -> new ShippedStarters().all(lang).stream())
                .map(starter -> Arguments.of(starter.id() + "." + starter.language(), MapPicture.of(starter.journey())));
    }

    /** With the styles that a page gives them. */
    static Stream<Arguments> blueprints() {
        String styles = STYLES.stream().map("<link rel=\"stylesheet\" href=\"../../../../main/resources/klantreis/%s.css\">\n"::formatted).collect(Collectors.joining());
        return LANGUAGES.stream().flatMap(lang -> new ShippedStarters().all(lang).stream())
                .filter(starter -> starter.journey().lanes().stream().anyMatch(lane -> lane.kind().ofBlueprint()))
                .map(starter -> Arguments.of(starter.id() + "." + starter.language(),
                        "<!doctype html><meta charset=\"utf-8\">\n" + styles + Drawings.html(starter.journey(), Drawings.READ.as(View.BLUEPRINT))));
    }

    static Stream<Arguments> personas() {
        return LANGUAGES.stream().flatMap(lang -> new ShippedPersonaStarters().all(lang).stream())
                .map(starter -> Arguments.of(starter.id() + "." + starter.language(), Personas.html(starter.persona(), Drawings.READ)));
    }
}
