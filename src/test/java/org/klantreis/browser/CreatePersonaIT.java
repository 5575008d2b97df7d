package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From <i>Create</i> to a page that holds a persona. */
@ExtendWith(InBrowser.class)
class CreatePersonaIT {

    @Test
    void makesAPersona(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor").in("nl"));

        begin(tab).title("Fatima & <b>Co</b>").role("Leent boeken voor drie kinderen").create();

        PersonaCard card = new PersonaCard(tab.page());
        assertThat(card.name()).isEqualTo("Fatima & <b>Co</b>");
        assertThat(card.locator("[data-field=role]").innerText()).isEqualTo("Leent boeken voor drie kinderen");
        assertThat(card.lines("goals")).contains("Ik weet waar ik aan toe ben");
        assertThat(new WikiPage(tab.page()).text()).contains("Wat we nog willen weten");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void keepsTheRoleOfAWorkedPersonaUnlessOneIsTyped(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        CreateDialog dialog = begin(tab).title("Deaf Mila").role("x".repeat(501)).starter("persona-pair");

        dialog.tryTo();
        assertThat(dialog.error("role")).contains("500", "501");
        dialog.role("").create();

        assertThat(new PersonaCard(tab.page()).locator("[data-field=role]").innerText()).startsWith("Deaf from birth");
    }

    @Test
    void showsThePersonaOfTheOriginalOnACopyOfItsPage(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        begin(tab).title("Marleen the first").starter("persona-permit").create();

        tab.page().locator(".wiki-menu > summary").click();
        tab.page().waitForNavigation(() -> tab.page().locator("form[action$='copypage.action'] button").click());
        new PageEditor(tab.page()).title("Marleen copied").publish();

        assertThat(new PersonaCard(tab.page()).name()).isEqualTo("Marleen the first");
        assertThat(new WikiPage(tab.page()).text()).contains("This persona lives on the page “Marleen the first”");
        assertThat(tab.page().locator("[data-klantreis-editable]").count()).isZero();
        assertThat(tab.troubles()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.browser.CreateDialogIT#visits")
    void canBeUsedByEverybody(Visit visit, Visits visits) {
        Tab tab = visits.begin(visit);
        begin(tab).tryTo();

        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static CreateDialog begin(Tab tab) {
        tab.display("DEMO", "Buying a refrigerator");
        return new CreateDialog(tab.page()).choose("Persona");
    }
}
