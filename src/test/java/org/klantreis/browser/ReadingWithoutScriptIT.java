package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** JavaScript is unavailable: everything can still be read, and nothing offers what would not work. */
@ExtendWith(InBrowser.class)
class ReadingWithoutScriptIT {
    private static final Visit VISIT = Visit.by("viewer").withoutScript();

    @Test
    void showsTheWholeMap(Visits visits) {
        MapOnPage map = visits.begin(VISIT).display("DEMO", "A weekend at the hotel").map();
        assertThat(map.phases()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(map.steps()).isGreaterThanOrEqualTo(12);
        assertThat(map.curvePoints()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void tellsTheCurveInWordsAndFigures(Visits visits) {
        MapOnPage map = visits.begin(VISIT).display("DEMO", "A weekend at the hotel").map();
        map.locator(".klantreis-figures > summary").click();
        assertThat(map.locator(".klantreis-figures table").isVisible()).isTrue();
        assertThat(map.curveInWords()).hasSizeGreaterThan(60);
    }

    @Test
    void opensTheDetailsOfAStep(Visits visits) {
        MapOnPage map = visits.begin(VISIT).display("DEMO", "A weekend at the hotel").map();
        map.locator("thead th[data-step] summary").first().click();
        assertThat(map.locator("thead th[data-step] details[open] dl").first().isVisible()).isTrue();
    }

    @Test
    void offersNoToolbarThatWouldDoNothing(Visits visits) {
        MapOnPage map = visits.begin(VISIT).display("DEMO", "A weekend at the hotel").map();
        assertThat(map.locator(".klantreis-toolbar").count()).isZero();
    }

    @Test
    void tellsAnEditorThatChoosingAStarterNeedsScript(Visits visits, WikiContent wiki) {
        long page = wiki.page("No script", WikiContent.MACRO);
        WikiPage shown = visits.begin(Visit.by("editor").withoutScript()).show(page);
        assertThat(shown.text()).contains("JavaScript");
    }
}
