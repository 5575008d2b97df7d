package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where scripts and pictures are found. */
class AddressesOfFilesTest {

    @Test
    void tellsLoadersTheVersionedAddressAsJson() throws IOException {
        StringWriter told = new StringWriter();

        new ViewerScript((module, file, mode) -> "/s/1.0.0/\"" + module + "/" + file).get().write(told);

        assertThat(told).hasToString("\"/s/1.0.0/\\\"org.klantreis.confluence:viewer/viewer/main.js\"");
    }

    @Test
    void leavesThePageStandingWithoutAnAddress() throws IOException {
        StringWriter told = new StringWriter();

        new ChooserScript((module, file, mode) -> {
            throw new IllegalStateException("no such module");
        }).get().write(told);

        assertThat(told).hasToString("\"\"");
    }

    @ParameterizedTest
    @CsvSource({"https://wiki.example.com/confluence, /confluence", "https://wiki.example.com, ''", "https://wiki.example.com/, ''"})
    void findsAttachmentsUnderAnyHostName(String base, String path) {
        ApplicationProperties site = mock(ApplicationProperties.class);
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn(base);

        assertThat(new ConfluencePictures(site).address(12, "één balie.png"))
                .isEqualTo(path + "/download/attachments/12/%C3%A9%C3%A9n%20balie.png");
    }
}
