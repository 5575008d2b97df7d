package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same map twice on a page: two maps that do not disturb each other. */
@ExtendWith(InBrowser.class)
class TwoMapsIT {

    @Test
    void haveIdsOfTheirOwn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        WikiPage page = tab.show(twice(wiki));
        page.map(1).withControls();
        assertThat(page.maps()).isEqualTo(2);
        assertThat(repeatedIds(tab)).isEmpty();
    }

    @Test
    void areZoomedAndFilteredAlone(Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer")).show(twice(wiki));
        MapOnPage first = page.map(0).withControls();
        MapOnPage second = page.map(1).withControls();
        first.zoomIn().filter(0, 1);
        assertThat(second.zoom()).startsWith("100");
        assertThat(second.dimmed("th[data-step]")).isEmpty();
    }

    @Test
    void openTheirOwnDetails(Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer")).show(twice(wiki));
        page.map(0).withControls();
        page.map(1).withControls().step(0).locator("b").click();
        assertThat(page.map(1).details().isOpen()).isTrue();
        assertThat(page.map(0).details().isOpen()).isFalse();
    }

    private static long twice(WikiContent wiki) {
        long page = wiki.page("Twice", WikiContent.MACRO + "<p>and again</p>" + WikiContent.MACRO);
        wiki.starter(page, "main", "permit", "en");
        return page;
    }

    private static List<?> repeatedIds(Tab tab) {
        return (List<?>) tab.page().evaluate("""
                [...document.querySelectorAll('section.klantreis-map, section.klantreis-map [id]')].map(it => it.id)
                    .filter((id, index, all) => all.indexOf(id) !== index)""");
    }
}
