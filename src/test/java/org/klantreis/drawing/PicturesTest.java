package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One stored curve per worked example; {@code mvn test -Dtest=PicturesTest -Dpictures=write} stores them anew. */
class PicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @MethodSource("examples")
    void drawsTheCurveAsStored(String key) throws IOException {
        String curve = Drawings.read(Examples.read(key, "en")).selectFirst("svg.klantreis-curve").outerHtml() + "\n";
        Path stored = PICTURES.resolve(key + ".svg");
        if (System.getProperty("pictures", "").equals("write")) {
            Files.writeString(stored, curve);
        }

        assertThat(curve).isEqualTo(Files.readString(stored));
    }

    static List<String> examples() {
        return Examples.KEYS;
    }
}
