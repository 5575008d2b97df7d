package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Space DEMO shows in each language what else a map can begin with: persona, blueprint, plan, Golden Circle and pair. */
@ExtendWith(InBrowser.class)
class DemoOfStartersIT {

    @ParameterizedTest
    @CsvSource({"en, New glasses", "nl, Een nieuwe bril"})
    void showsAPersonaHerJourneyAndTheServiceBehindIt(String language, String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in(language));
        WikiPage page = tab.display("DEMO", title);
        assertThat(tab.page().locator(".klantreis-persona").first().getAttribute("lang")).isEqualTo(language);
        assertThat(page.map(0).language()).isEqualTo(language);
        assertThat(page.map(0).locator(".klantreis-line").count()).isZero();
        assertThat(page.map(1).locator(".klantreis-line").count()).isEqualTo(3);
        assertThat(page.map(0).locator(".klantreis-personas dd a").innerText()).contains("Gerda");
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Sending shoes back", "nl, Schoenen terugsturen"})
    void showsAnImprovementPlan(String language, String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in(language));
        MapOnPage map = tab.display("DEMO", title).map();
        assertThat(map.language()).isEqualTo(language);
        assertThat(map.plan().titles()).hasSize(10);
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, An afternoon at the repair café", "nl, Een middag in het repaircafé"})
    void showsAGoldenCircle(String language, String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in(language));
        MapOnPage map = tab.display("DEMO", title).map();
        assertThat(map.language()).isEqualTo(language);
        assertThat(map.locator(".klantreis-circle").isVisible()).isTrue();
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, An appointment at the hospital", "nl, Een afspraak in het ziekenhuis"})
    void showsHowItIsAndHowItShouldBe(String language, String title, Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer").in(language));
        WikiPage page = tab.display("DEMO", title);
        assertThat(page.map(0).language()).isEqualTo(language);
        assertThat(page.map(0).locator("[data-state=as-is]").count()).isOne();
        assertThat(page.map(1).locator("[data-state=to-be]").count()).isOne();
        assertThat(steps(page.map(1))).containsAnyElementsOf(steps(page.map(0))).isNotEqualTo(steps(page.map(0)));
        assertThat(tab.troubles()).isEmpty();
    }

    /** By what comparing the two knows them. */
    private static List<String> steps(MapOnPage map) {
        return map.locator("thead th[data-step]").all().stream().map(step -> step.getAttribute("data-step")).toList();
    }
}
