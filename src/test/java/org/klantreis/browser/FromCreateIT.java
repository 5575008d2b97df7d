package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of it, as a newcomer does it: from <i>Create</i> to a filled Dutch map with its persona and its blueprint. */
@ExtendWith(InBrowser.class)
class FromCreateIT {
    private Tab tab;
    private Instant began;

    @BeforeEach
    void begin(Visits visits) {
        tab = visits.begin(Visit.by("editor").in("nl"));
        tab.display("DEMO", "Buying a refrigerator");
        began = Instant.now();
    }

    @Test
    void takesAFewPressesOfTheMouse() {
        new CreateDialog(tab.page()).choose("Persona").title("Petra van Dijk").role("Verhuist voor het eerst").create();
        assertThat(new PersonaCard(tab.page()).name()).isEqualTo("Petra van Dijk");

        new CreateDialog(tab.page()).choose("Klantreiskaart").title("Petra verhuist").persona("Petra van Dijk")
                .starter("service-blueprint").create();
        tab.page().locator(".klantreis-views [data-view=blueprint]").click();

        assertIsFilled("Petra van Dijk");
    }

    @Test
    void takesTheKeyboardAlone() {
        Keyboard keys = new Keyboard(tab.page());

        choose(keys, "Persona").type("Karel de Boer").press("Enter");
        tab.page().waitForURL("**/display/DEMO/Karel+de+Boer");
        assertThat(new PersonaCard(tab.page()).name()).isEqualTo("Karel de Boer");

        choose(keys, "Klantreiskaart").type("Karel verhuist").press("Tab").type("Karel").tabTo("Sjabloon").type("Service").press("Tab").press("Enter");
        tab.page().waitForURL("**/display/DEMO/Karel+verhuist");
        keys.skipToContent().tabTo("Blueprint").press("Enter");

        assertIsFilled("Karel de Boer");
    }

    private Keyboard choose(Keyboard keys, String blueprint) {
        keys.tabTo("Nieuwe pagina");
        tab.page().waitForNavigation(() -> keys.press("Enter"));
        keys.skipToContent().tabTo(blueprint).press("Enter");
        new CreateDialog(tab.page()).ready();
        return keys;
    }

    private void assertIsFilled(String persona) {
        tab.page().locator(".klantreis-map[data-view=blueprint]").waitFor();
        MapOnPage map = new WikiPage(tab.page()).map();
        assertThat(map.language()).isEqualTo("nl");
        assertThat(map.locator(".klantreis-personas dd").allInnerTexts()).singleElement().asString().contains(persona);
        assertThat(map.locator(".klantreis-line").allInnerTexts())
                .containsExactly("Interactielijn", "Zichtbaarheidslijn", "Interne interactielijn");
        assertThat(map.locator("[data-kind=backstage] td").allInnerTexts()).anyMatch(text -> !text.isBlank());
        assertThat(tab.troubles()).isEmpty();
    }

    @AfterEach
    void hasTakenLessThanThreeMinutes() {
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(3));
    }
}
