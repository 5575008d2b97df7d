package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XsrfRulesTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> JSON = Optional.of("application/json; charset=utf-8");
    private final XsrfRules rules = new XsrfRules("http://localhost:1990/confluence");

    @Test
    void allowsReading() {
        assertThat(rules.allow("GET", NONE, NONE, Optional.of("http://evil.example"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "Text/Plain"})
    void refusesWhatFormsSend(String contentType) {
        assertThat(rules.allow("POST", Optional.of(contentType), NONE, NONE)).isFalse();
        assertThat(rules.allow("POST", Optional.of(contentType), Optional.of("no-check"), NONE)).isTrue();
    }

    @Test
    void refusesCallsWithoutContentType() {
        assertThat(rules.allow("DELETE", NONE, NONE, NONE)).isFalse();
        assertThat(rules.allow("DELETE", NONE, Optional.of("nocheck"), NONE)).isFalse();
        assertThat(rules.allow("DELETE", NONE, Optional.of("no-check"), NONE)).isTrue();
    }

    @Test
    void acceptsJsonFromThisSiteOnly() {
        assertThat(rules.allow("PUT", JSON, NONE, NONE)).isTrue();
        assertThat(rules.allow("PUT", JSON, NONE, Optional.of("http://localhost:1990"))).isTrue();
        assertThat(rules.allow("PUT", JSON, NONE, Optional.of("http://localhost:1990/confluence/x"))).isTrue();
        assertThat(rules.allow("PUT", JSON, NONE, Optional.of("http://localhost:19901"))).isFalse();
        assertThat(rules.allow("PUT", JSON, NONE, Optional.of("http://evil.example"))).isFalse();
        assertThat(rules.allow("PUT", JSON, Optional.of("no-check"), Optional.of("http://evil.example"))).isTrue();
    }
}
