package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cards of a blueprint name the lines between its lanes. */
@ExtendWith(InBrowser.class)
class BlueprintOnAPhoneIT {
    private static final String INTERACTION = "Line of interaction";
    private static final String VISIBILITY = "Line of visibility";
    private static final String INTERNAL = "Line of internal interaction";
    private static final String DESK = TalkedMap.JOURNEY
            .replace("\"lanes\": [", """
                    "lanes": [ { "id": "b1", "kind": "frontstage", "title": "Desk" }, { "id": "b2", "kind": "backstage", "title": "Office" },
                               { "id": "b3", "kind": "support", "title": "Systems" },""")
            .replace("\"cells\": [", """
                    "cells": [ { "lane": "b1", "at": "s1", "text": "Answers" }, { "lane": "b2", "at": "s1", "text": "Looks it up" },
                               { "lane": "b3", "at": "s1", "text": "Files" }, { "lane": "b3", "at": "s2", "text": "Music" },""");

    @Test
    void namesTheLinesAboveTheFirstCellBelowThem(Visits visits, WikiContent wiki) {
        WikiPage page = show(visits, wiki, "service-blueprint");
        MapOnPage map = page.map().withControls();
        names(map, "b1", "s1", INTERACTION);
        names(map, "b2", "s1", VISIBILITY);
        names(map, "b3", "s1", INTERNAL);
        names(map, "b3", "s2", INTERACTION + " · " + VISIBILITY + " · " + INTERNAL);
        assertThat(map.locator("td[data-klantreis-line]")).hasCount(4);
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();

        map.toggleLane("Office");
        names(map, "b3", "s1", VISIBILITY + " · " + INTERNAL);
    }

    @Test
    void tellsThemInTheOrderOfTheLanesToWhoeverHearsTheMap(Visits visits, WikiContent wiki) {
        Locator rows = show(visits, wiki, "service-blueprint").map().withControls().locator("tr.klantreis-line > th");
        assertThat(rows).hasText(new String[] {INTERACTION, VISIBILITY, INTERNAL});
        assertThat(rows.last()).isVisible();
    }

    @Test
    void namesThemWhenTheJourneyBecomesABlueprint(Visits visits, WikiContent wiki) {
        MapOnPage map = show(visits, wiki, "journey-map").map().withControls();
        map.locator(".klantreis-views [data-view=blueprint]").click();
        names(map, "b2", "s1", VISIBILITY);
    }

    private static WikiPage show(Visits visits, WikiContent wiki, String macro) {
        long page = wiki.page("On a phone", WikiContent.MACRO.replace("journey-map", macro));
        wiki.map(page, DESK);
        return visits.begin(Visit.by("viewer").wide(375).byTouch()).show(page);
    }

    private static void names(MapOnPage map, String lane, String at, String lines) {
        assertThat(map.locator("tr[data-lane=" + lane + "] > td[data-at=" + at + "]")).hasAttribute("data-klantreis-line", lines);
    }
}
