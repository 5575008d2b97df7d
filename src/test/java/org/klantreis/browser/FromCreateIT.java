package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of it, as a newcomer does it: from <i>Create</i> to a filled Dutch map with its persona and its blueprint. */
@ExtendWith(InBrowser.class)
class FromCreateIT {
    private Tab tab;
    private long began;

    @BeforeEach
    void begin(Visits visits) {
        tab = visits.begin(Visit.by("editor").in("nl"));
        tab.display("DEMO", "Buying a refrigerator");
        began = System.nanoTime();
    }

    @Test
    void takesAFewPressesOfTheMouse() {
        new CreateDialog(tab.page()).choose("Persona").title("Petra van Dijk").role("Verhuist voor het eerst").create();
        assertThat(new PersonaCard(tab.page()).name()).isEqualTo("Petra van Dijk");

        new CreateDialog(tab.page()).choose("Klantreiskaart").title("Petra verhuist").persona("Petra van Dijk")
                .starter("service-blueprint").create();
        tab.page().locator(".klantreis-views [data-view=blueprint]").click();

        assertIsFilled("Petra van Dijk");
        tell("by mouse: 7 presses, 2 choices and 3 lines of text");
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
        tell("by keyboard: %d keys".formatted(keys.pressed()));
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

    private void tell(String how) {
        System.out.printf("From Create to a filled map with persona and blueprint %s, %d ms%n", how,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
}
