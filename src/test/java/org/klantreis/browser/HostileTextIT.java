package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people type stays text, wherever the map or its viewer shows it. */
@ExtendWith(InBrowser.class)
class HostileTextIT {

    @Test
    void runsNoScriptOnThePage(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.show(hostile(wiki)).map().withControls();
        assertThat(attacked(tab)).isFalse();
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void runsNoScriptInDetailsMenusAndFilters(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        MapOnPage map = tab.show(hostile(wiki)).map().withControls();
        map.filter(0, 1).filter(0, 0).toggleLane("<img");
        map.step(0).locator("b").click();
        assertThat(map.details().title()).contains("<img src=x onerror=");
        assertThat(attacked(tab)).isFalse();
    }

    @Test
    void linksToNothingThatRuns(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(hostile(wiki)).map();
        assertThat(map.locator("a[href^='javascript' i], a[href^='data' i], a[href^='vbscript' i]").count()).isZero();
    }

    private static boolean attacked(Tab tab) {
        return (boolean) tab.page().evaluate("'attacked' in window || !!document.querySelector('.klantreis-map script, img[src=x]')");
    }

    private static long hostile(WikiContent wiki) {
        long page = wiki.page("Hostile", WikiContent.MACRO);
        wiki.map(page, document());
        return page;
    }

    private static String document() {
        try (InputStream document = HostileTextIT.class.getResourceAsStream("hostile.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
