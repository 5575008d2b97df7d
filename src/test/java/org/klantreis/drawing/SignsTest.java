package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final Pattern SIGN = Pattern.compile("\\[data-i(=[a-z-]+)?\\](::\\w+)?");

    @Test
    void cutsOutTheSignAndNeverTheWordsBesideIt() throws IOException {
        assertThat(SIGN.matcher(styles()).results().filter(sign -> sign.group(2) == null).map(sign -> sign.group())).isEmpty();
    }

    @Test
    void drawsASignForEveryMoment() throws IOException {
        assertThat(styles()).contains("[data-i=truth]::before", "[data-i=fail]::before", "[data-i=wait]::before");
    }

    private static String styles() throws IOException {
        try (var in = SignsTest.class.getResourceAsStream("/klantreis/viewer/icons.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
