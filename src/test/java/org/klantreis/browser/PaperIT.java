package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map on paper, and on a screen whose colours the reader has chosen. */
@ExtendWith(InBrowser.class)
class PaperIT {
    private static final String EXAMPLE = "Requesting a permit";

    @Test
    void printsWithoutControls(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));
        MapOnPage map = tab.display("DEMO", EXAMPLE).map().withControls();
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(map.locator(".klantreis-toolbar").isVisible()).isFalse();
        assertThat(map.locator("button:visible").count()).isZero();
    }

    @Test
    void fitsOnPaper(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.display("DEMO", EXAMPLE).map().withControls();
        byte[] paper = tab.page().pdf(new Page.PdfOptions().setFormat("A4").setLandscape(true));
        assertThat(new String(paper, 0, 5)).isEqualTo("%PDF-");
        assertThat(paper.length).isGreaterThan(20_000);
    }

    @Test
    void drawsTheCurveInForcedColours(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").withForcedColours());
        MapOnPage map = tab.display("DEMO", EXAMPLE).map().withControls();
        assertThat(map.locator("svg.klantreis-curve svg path").first().evaluate("it => getComputedStyle(it).stroke"))
                .asString().startsWith("rgb").isNotEqualTo(background(map));
    }

    @Test
    void staysReadableInForcedColours(Visits visits) {
        WikiPage page = visits.begin(Visit.by("viewer").withForcedColours()).display("DEMO", EXAMPLE);
        page.map().withControls();
        assertThat(page.violations()).isEmpty();
    }

    private static Object background(MapOnPage map) {
        return map.locator("tr[data-kind=emotion] > td").first().evaluate("it => getComputedStyle(it).backgroundColor");
    }
}
