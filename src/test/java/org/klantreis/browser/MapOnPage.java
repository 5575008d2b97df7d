package org.klantreis.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A journey map as it stands on a page. */
final class MapOnPage {
    private final Locator map;

    MapOnPage(Locator map) {
        this.map = map;
    }

    String title() {
        return map.locator(".klantreis-title strong").innerText();
    }

    String language() {
        return map.getAttribute("lang");
    }

    String revision() {
        return map.getAttribute("data-revision");
    }

    List<String> phases() {
        return map.locator("thead th[data-phase]").allInnerTexts();
    }

    int steps() {
        return map.locator("thead th[data-step]").count();
    }

    int curvePoints() {
        return map.locator("svg.klantreis-curve g[data-step]").count();
    }

    /** What the curve is called, and what it says, to somebody who does not see it. */
    String curveInWords() {
        return map.locator("svg.klantreis-curve > title").textContent() + ". "
                + map.locator("svg.klantreis-curve > desc").textContent();
    }

    List<String> shownLanes() {
        return map.locator("tr[data-lane]:not([hidden])").evaluateAll("rows => rows.map(row => row.dataset.lane)")
                instanceof List<?> lanes ? lanes.stream().map(Object::toString).distinct().toList() : List.of();
    }

    Locator locator(String selector) {
        return map.locator(selector);
    }
}
