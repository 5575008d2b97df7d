package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klantreis.testing.RunningWiki;

/** A Confluence whose create-content plugin is disabled: it has neither the modules nor their packages. */
class WithoutBlueprintsIT {

    private static final String CREATE = "/pages/createpage.action?spaceKey=DEMO";
    private static final String JOURNEY_MAP = "org.klantreis.confluence:create-journey-map";

    @Test
    void showsMapsAllTheSame() {
        assertThat(Caller.EDITOR.get(CREATE).body()).contains(JOURNEY_MAP);

        RunningWiki.withoutBlueprints(() -> {
            assertThat(Caller.EDITOR.get(CREATE).body()).contains("create-blank").doesNotContain(JOURNEY_MAP);
            assertThat(Caller.EDITOR.get("/display/DEMO/Buying+a+refrigerator").body()).contains("class=\"klantreis-map");
        });
    }
}
