package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.Limits;

class RequestBodyTest {

    @Test
    void hasRoomForTheLargestDocumentAndWhatStandsAroundIt() {
        assertThat(RequestBody.text(spaces(RequestJson.MOST_BYTES))).hasSizeGreaterThan(Limits.DOCUMENT_BYTES);
        assertThatThrownBy(() -> RequestBody.text(spaces(RequestJson.MOST_BYTES + 1))).isInstanceOf(Refusal.class)
                .hasMessageContaining("body-too-large");
    }

    @Test
    void takesAClientThatHangsUpForNoFaultOfOurs() {
        HungUp gone = catchThrowableOfType(HungUp.class, () -> RequestBody.text(broken()));

        assertThat(new FailureMapper(new PropertyLanguages(PropertyTexts::english)).toResponse(gone).getStatus()).isEqualTo(400);
    }

    private static InputStream spaces(int bytes) {
        byte[] spaces = new byte[bytes];
        Arrays.fill(spaces, (byte) ' ');
        return new ByteArrayInputStream(spaces);
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
    }
}
