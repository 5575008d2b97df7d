package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map on paper, and on a screen whose colours the reader has chosen. */
@ExtendWith(InBrowser.class)
class PaperIT {
    private static final String EXAMPLE = "Requesting a permit";
    private static final double READABLE = 8.5;

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
        Paper paper = Paper.read(tab.page().pdf(new Page.PdfOptions().setFormat("A4").setLandscape(true)));
        assertThat(paper.sheets()).hasSizeBetween(2, 14).allSatisfy(sheet -> {
            assertThat(sheet.width()).isCloseTo(842, within(1.0));
            assertThat(sheet.height()).isCloseTo(595, within(1.0));
            assertThat(sheet.words()).as("words on each sheet").isPositive();
        });
        assertThat(paper.sheets().stream().mapToLong(Paper.Sheet::words).sum()).isGreaterThan(100);
    }

    @Test
    void printsManyColumnsAsCards(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").wide(1040));
        MapOnPage map = tab.display("DEMO", EXAMPLE).map().withControls();
        tab.page().evaluate("dispatchEvent(new Event('beforeprint'))");
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(map.asCards().fitsItsWindow()).isTrue();
        assertThat(smallestLetters(map)).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1040})
    void printsATableAsWideAsThePaper(int paper, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").wide(paper).withoutScript());
        MapOnPage map = tab.display("DEMO", EXAMPLE).map();
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(map.fitsItsWindow()).isTrue();
        assertThat(smallestLetters(map)).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void printsDarkOnWhiteFromADarkTheme(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").themed("dark"));
        MapOnPage map = tab.display("DEMO", EXAMPLE).map().withControls();
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(map.step(0).locator("b").evaluate("it => getComputedStyle(it).color")).isEqualTo("rgb(23, 43, 77)");
        assertThat(map.locator("th[scope=row]").first().evaluate("it => getComputedStyle(it).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(map.locator(".klantreis-curve use").first().evaluate("it => getComputedStyle(it).color"))
                .isIn("rgb(140, 45, 4)", "rgb(201, 81, 12)", "rgb(102, 102, 102)", "rgb(33, 113, 181)", "rgb(8, 48, 107)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void drawsTheCurveInForcedColours(String theme, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").themed(theme).withForcedColours());
        MapOnPage map = tab.display("DEMO", EXAMPLE).map().withControls();
        assertThat(map.locator("svg.klantreis-curve svg path").first().evaluate("it => getComputedStyle(it).stroke"))
                .asString().startsWith("rgb").isNotEqualTo(background(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void staysReadableInForcedColours(String theme, Visits visits) {
        WikiPage page = visits.begin(Visit.by("viewer").themed(theme).withForcedColours()).display("DEMO", EXAMPLE);
        page.map().withControls();
        assertThat(page.violations()).isEmpty();
    }

    /** In pixels, as they come on paper. */
    private static double smallestLetters(MapOnPage map) {
        Object smallest = map.locator("table").first().evaluate("""
                table => Math.min(...[...table.querySelectorAll('th, td, b, small, div')]
                        .filter(it => it.checkVisibility({visibilityProperty: true}) && it.textContent.trim())
                        .map(it => parseFloat(getComputedStyle(it).fontSize) * it.currentCSSZoom))""");
        return ((Number) smallest).doubleValue();
    }

    private static Object background(MapOnPage map) {
        return map.locator("tr[data-kind=emotion] > td").first().evaluate("it => getComputedStyle(it).backgroundColor");
    }
}
