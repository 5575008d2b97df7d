package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader finds a way through a map: by keyboard, by mouse, by touch. */
@ExtendWith(InBrowser.class)
class ViewerIT {
    private static final String EXAMPLE = "A weekend at the hotel";

    @Test
    void walksFromStepToStepWithTheArrowKeys(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.step(0).press("ArrowRight");
        assertThat(map.focused()).isEqualTo(map.step(1).getAttribute("data-step"));
        map.step(1).press("ArrowLeft");
        assertThat(map.focused()).isEqualTo(map.step(0).getAttribute("data-step"));
    }

    @Test
    void walksIntoTheLanesAndBack(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.step(0).press("ArrowDown");
        assertThat(map.locator("tbody :focus").count()).isOne();
        map.locator("tbody :focus").press("Control+Home");
        assertThat(map.locator("thead :focus, table > tbody > tr:first-child :focus").count()).isOne();
    }

    @Test
    void hasOneTabStopInTheTable(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertThat(map.locator(".klantreis-table th[tabindex='0'], .klantreis-table td[tabindex='0']").count()).isOne();
    }

    @Test
    void opensDetailsByKeyboardAndComesBack(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.step(0).press("ArrowRight");
        map.step(1).press("Enter");
        assertThat(map.details().title()).isEqualTo(map.step(1).locator("b").innerText());
        map.details().close();
        assertThat(map.focused()).isEqualTo(map.step(1).getAttribute("data-step"));
    }

    @Test
    void opensDetailsByMouse(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.step(1).locator("b").click();
        assertThat(map.details().title()).isEqualTo(map.step(1).locator("b").innerText());
        assertThat(map.details().text()).isNotBlank();
    }

    @Test
    void opensDetailsByTouchOnAPhone(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer").wide(375).byTouch());
        map.step(1).locator("b").tap();
        assertThat(map.details().isOpen()).isTrue();
    }

    @Test
    void staysInItsColumnBelowTheCurve(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.step(0).press("ArrowRight");
        map.step(1).press("ArrowRight");
        walk(map, "ArrowDown", 5);
        walk(map, "ArrowUp", 5);
        assertThat(map.focused()).isEqualTo(map.step(2).getAttribute("data-step"));
    }

    @Test
    void walksPastACollapsedLane(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        map.locator("button.klantreis-fold").first().click();
        map.step(0).focus();
        map.step(0).press("ArrowDown");
        assertThat(map.locator("tr[data-collapsed] :focus").count()).isZero();
        assertThat(map.locator("tbody td:focus").count()).isOne();
    }

    @Test
    void walksFromCardToCardOnAPhone(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer").wide(375));
        map.asCards();
        map.step(0).focus();
        walk(map, "ArrowDown", 12);
        assertThat(map.locator("table :focus:visible").count()).isOne();
    }

    @Test
    void keepsATabStopWhenItsLaneIsHidden(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        String title = map.locator("tr[data-lane]:not([hidden]) > th").last().innerText();
        map.locator("tr[data-lane]:not([hidden])").last().locator("td").first().click();
        map.toggleLane(title);
        assertThat(map.step(0).getAttribute("tabindex")).isEqualTo("0");
        assertThat(map.locator(".klantreis-table [tabindex='0']").count()).isOne();
    }

    @Test
    void keepsATabStopWhenItsLaneIsCollapsed(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        Locator lane = map.locator("tr[data-lane]:not([hidden])").last();
        lane.locator("td").first().click();
        lane.locator("button.klantreis-fold").click();
        assertThat(map.step(0).getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void namesTheLaneOnACard(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer").wide(375));
        Locator cell = map.asCards().locator("tr[data-kind=channel] > td[data-i]").first();
        assertThat(cell.evaluate("it => getComputedStyle(it, '::before').maskImage")).isEqualTo("none");
        assertThat(cell.evaluate("it => getComputedStyle(it, '::after').maskImage")).asString().startsWith("url");
    }

    @Test
    void zoomsAndFits(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertThat(map.zoomIn().zoom()).startsWith("125");
        assertThat(map.said()).contains("125");
        assertThat(map.fit().fitsItsWindow()).isTrue();
    }

    @Test
    void zoomsNoFurtherThanCanBeSeen(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertThat(map.zoomOut().zoom()).startsWith("75");
        IntStream.range(0, 5).forEach(press -> map.zoomOut());
        assertThat(map.zoom()).startsWith("25");
        IntStream.range(0, 10).forEach(press -> map.zoomIn());
        assertThat(map.zoom()).startsWith("200");
    }

    @Test
    void hidesAndShowsALane(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        int before = map.shownLanes().size();
        String title = map.locator("tr[data-lane]:not([hidden]) > th").last().innerText();
        assertThat(map.toggleLane(title).shownLanes()).hasSize(before - 1);
        assertThat(map.toggleLane(title).shownLanes()).hasSize(before);
    }

    @Test
    void collapsesAndExpandsALane(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        Locator fold = map.locator("button.klantreis-fold").first();
        fold.click();
        assertThat(fold.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(map.locator("tr[data-collapsed]").count()).isPositive();
        fold.click();
        assertThat(fold.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(map.locator("tr[data-collapsed]").count()).isZero();
    }

    @Test
    void keepsTheStepsOfOneChannelInTheLight(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertOnlyLit(map.filter(0, "shop or desk"), "s8", "s13", "s14");
        assertThat(map.said()).isEqualTo("3 of 18 steps");
        map.filter(0, "all");
        assertThat(map.locator(".klantreis-dim").count()).isZero();
    }

    @Test
    void keepsTheMomentsOfOneKindInTheLight(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertOnlyLit(map.filter(1, "moment of truth"), "s8", "s11");
    }

    @Test
    void keepsInTheLightWhatFitsBothFilters(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer"));
        assertOnlyLit(map.filter(0, "shop or desk").filter(1, "moment of truth"), "s8");
        assertOnlyLit(map.filter(1, "all"), "s8", "s13", "s14");
        assertThat(map.filter(0, "website").filter(1, "moment of truth").lit("th[data-step]")).isEmpty();
    }

    /** Heads, cells of steps, and faces of the curve; what is said of a whole phase stays as it is. */
    private static void assertOnlyLit(MapOnPage map, String... steps) {
        for (String part : List.of("th[data-step]", "td[data-at^=s]", "svg.klantreis-curve use")) {
            assertThat(map.lit(part)).as(part).isEqualTo(List.of(steps));
            assertThat(map.dimmed(part)).as(part).hasSize(map.steps() - steps.length);
        }
        assertThat(map.dimmed("td[data-at^=p]")).isEmpty();
        assertThat(map.locator("svg.klantreis-curve tspan:not(.klantreis-dim)").count()).isEqualTo(steps.length);
    }

    @Test
    void speaksTheReadersLanguageAroundAMapInItsOwn(Visits visits) {
        MapOnPage map = open(visits, Visit.by("viewer").in("nl"));
        assertThat(map.language()).isEqualTo("en");
        assertThat(map.locator(".klantreis-toolbar").getAttribute("lang")).isEqualTo("nl");
    }

    private static void walk(MapOnPage map, String key, int times) {
        for (int i = 0; i < times; i++) {
            map.locator("table :focus").press(key);
        }
    }

    private static MapOnPage open(Visits visits, Visit visit) {
        return visits.begin(visit).display("DEMO", EXAMPLE).map().withControls();
    }
}
