package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every failure looks like, wherever it comes from. */
final class Refused {

    private Refused() {
    }

    static void assertRefused(HttpResponse<String> answer, int status, String key) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode failure = TestPages.json(answer);
        assertThat(failure.path("key").asText()).isEqualTo(key);
        assertThat(failure.path("statusCode").asInt()).isEqualTo(status);
        assertThat(failure.path("message").asText()).isNotBlank().doesNotContain("org.klantreis", "{0}", "Exception");
        failure.path("details").forEach(detail -> assertThat(detail.path("message").asText()).isNotBlank()
                .doesNotContain("org.klantreis", "{0}"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
