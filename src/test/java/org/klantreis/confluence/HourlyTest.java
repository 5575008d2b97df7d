package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HourlyTest {

    private final Clock clock = mock(Clock.class);
    private final Hourly hourly = new Hourly(clock);

    @BeforeEach
    void begin() {
        at("10:00:00");
    }

    @Test
    void saysEachThingOnce() {
        assertThat(hourly.isTimeFor("No mail")).isTrue();
        assertThat(hourly.isTimeFor("No mail")).isFalse();
        assertThat(hourly.isTimeFor("No inbox")).isTrue();
    }

    @Test
    void saysItAgainAnHourAfterItWasSaid() {
        hourly.isTimeFor("No mail");

        at("10:59:59");
        assertThat(hourly.isTimeFor("No mail")).isFalse();
        at("11:00:00");
        assertThat(hourly.isTimeFor("No mail")).isTrue();
        assertThat(hourly.isTimeFor("No mail")).isFalse();
    }

    private void at(String time) {
        when(clock.instant()).thenReturn(Instant.parse("2026-11-16T" + time + "Z"));
    }
}
