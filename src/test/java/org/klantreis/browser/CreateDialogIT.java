package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From <i>Create</i> to a page that holds a map. */
@ExtendWith(InBrowser.class)
class CreateDialogIT {

    @Test
    void makesAPageWithAFilledDutchMap(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor").in("nl"));

        WikiPage page = begin(tab, "Klantreiskaart").title("Verhuizen & <b>meer</b>").toBe().starter("marketing-5").create();

        assertThat(page.title()).isEqualTo("Verhuizen & <b>meer</b>");
        assertThat(page.map().language()).isEqualTo("nl");
        assertThat(page.map().phases()).hasSize(5);
        assertThat(page.map().title()).isEqualTo("Verhuizen & <b>meer</b>");
        assertThat(page.text()).contains("Wat we eraan doen");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void tellsTheJourneyOfAPersonaThatTheReaderMayView(Visits visits, WikiContent wiki) {
        String name = wiki.persona(wiki.page("A persona to choose", ""), "Petra van de bibliotheek");
        long secret = wiki.page("A persona to lose", "");
        wiki.persona(secret, "Karim van de balie");
        CreateDialog dialog = begin(visits.begin(Visit.by("editor")), "Journey map").title("With a persona").persona("Karim van de balie");
        wiki.remove(secret);

        dialog.tryTo();
        assertThat(dialog.error("persona")).startsWith("The page of this persona was removed");
        assertThat(dialog.value("title")).isEqualTo("With a persona");

        assertThat(dialog.persona(name).create().text()).contains(name);
    }

    @Test
    void findsAPersonaByKeysAlone(Visits visits, WikiContent wiki) {
        long home = wiki.page("A persona to find", "");
        String name = wiki.persona(home, "Findable Fatima");
        Tab tab = visits.begin(Visit.by("editor"));
        CreateDialog dialog = begin(tab, "Journey map").title("Found by keys " + home);
        tab.page().keyboard().press("Tab");
        tab.page().keyboard().type("fatima " + name.replaceAll("\\D", ""));
        dialog.offered(name);

        tab.page().keyboard().press("ArrowDown");
        assertThat(tab.page().locator("[role=option][aria-selected=true]").getAttribute("id"))
                .isEqualTo(tab.page().evaluate("document.activeElement.getAttribute('aria-activedescendant')"));
        tab.page().keyboard().press("Escape");
        assertThat(tab.page().locator("[role=listbox]:visible").count()).isZero();
        tab.page().keyboard().press("ArrowDown");
        dialog.offered(name);
        tab.page().keyboard().press("ArrowUp");
        tab.page().keyboard().press("Enter");
        assertThat(dialog.value("personaName")).isEqualTo(name);
        assertThat(dialog.value("persona")).isEqualTo(home + ":main");

        assertThat(dialog.create().text()).contains(name);
    }

    @Test
    void refusesAPersonaThatThereIsNot(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        CreateDialog dialog = begin(tab, "Journey map").title("With nobody " + System.nanoTime());
        tab.page().locator("[name=personaName]").fill("No such persona");

        dialog.tryTo();
        assertThat(dialog.error("persona")).isEqualTo("Choose a persona from the list, or leave this empty.");
        assertThat(tab.page().evaluate("document.activeElement.name")).isEqualTo("personaName");
        tab.page().locator("[name=personaName]").fill("");
        assertThat(dialog.create().map().phases()).hasSize(5);
    }

    @Test
    void canBeUsedByKeyboardAlone(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor").in("nl"));
        tab.display("DEMO", "Buying a refrigerator");
        Instant began = Instant.now();
        Keyboard keys = new Keyboard(tab.page());

        keys.tabTo("Nieuwe pagina");
        tab.page().waitForNavigation(() -> tab.page().keyboard().press("Enter"));
        keys.skipToContent().tabTo("Klantreiskaart").press("Enter");
        new CreateDialog(tab.page()).ready();
        keys.type("Met toetsen").press("Enter");
        tab.page().waitForURL("**/display/DEMO/Met+toetsen");

        assertThat(new WikiPage(tab.page()).map().phases()).hasSize(5);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(3));
    }

    @Test
    void makesAServiceBlueprint(Visits visits) {
        WikiPage page = begin(visits.begin(Visit.by("editor")), "Service blueprint").title("Front and back").create();

        assertThat(page.title()).isEqualTo("Front and back");
        assertThat(page.map().locator("[data-kind=backstage] td").allInnerTexts()).anyMatch(text -> !text.isBlank());
    }

    @Test
    void leavesTheStateToTheTemplateUnlessSomebodySaysOtherwise(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));

        assertThat(begin(tab, "Journey map").title("As the template says").starter("pair-to-be").create().text()).contains("to-be");
        assertThat(begin(tab, "Journey map").title("As somebody says").starter("pair-as-is").toBe().create().text()).contains("to-be");
    }

    @Test
    void speaksTheLanguageThatIsChosen(Visits visits) {
        CreateDialog dialog = begin(visits.begin(Visit.by("editor")), "Journey map");
        assertThat(dialog.value("language")).isEqualTo("en");

        WikiPage page = dialog.title("Chosen in Dutch").language("nl").starter("basic-3").create();

        assertThat(page.map().language()).isEqualTo("nl");
        assertThat(page.text()).contains("Wat we eraan doen");
    }

    @Test
    void saysWhatIsWrongWithATitleAndKeepsEverything(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        CreateDialog dialog = begin(tab, "Journey map").starter("permit").toBe();

        dialog.tryTo();
        assertThat(dialog.error("title")).isEqualTo("Fill this in: it becomes the title of the page.");
        assertThat(tab.page().evaluate("document.activeElement.name")).isEqualTo("title");
        dialog.title("x".repeat(256)).tryTo();
        assertThat(dialog.error("title")).contains("255", "256");
        dialog.title("Buying a refrigerator").tryTo();
        assertThat(dialog.error("title")).startsWith("This space already has a page with this title");
        assertThat(dialog.value("title")).isEqualTo("Buying a refrigerator");
        assertThat(dialog.value("starter")).isEqualTo("permit");
        assertThat(dialog.title("Another refrigerator").create().title()).isEqualTo("Another refrigerator");
    }

    @Test
    void leavesNothingWhenCancelledHalfway(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));

        begin(tab, "Journey map").title("Never made").cancel();

        assertThat(tab.page().evaluate("document.activeElement.innerText")).asString().contains("Journey map");
        assertThat(tab.open("/display/DEMO/Never+made").text()).contains("There is no such page");
        assertThat(tab.open("/dashboard.action").text()).doesNotContain("Never made");
    }

    @Test
    void saysThatAStarterWasDeletedMeanwhile(Visits visits, WikiContent wiki) {
        long page = wiki.page("Template for a while", "<p></p>");
        wiki.starter(page, "main", "blank", "en");
        String template = wiki.template(page, "For a while " + page);
        Tab tab = visits.begin(Visit.by("editor"));
        CreateDialog dialog = begin(tab, "Journey map").title("Too late").starter(template);
        wiki.removeTemplate(template);

        dialog.tryTo();

        assertThat(dialog.error("starter")).isEqualTo("This template was deleted in the meantime. Choose another one.");
        assertThat(dialog.value("title")).isEqualTo("Too late");
        assertThat(dialog.starter("permit").create().title()).isEqualTo("Too late");
    }

    @Test
    void offersNothingToWhoMayNotCreatePages(Visits visits) {
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.display("DEMO", "Buying a refrigerator");
        assertThat(tab.page().locator(".wiki-create").count()).isZero();
    }

    static Stream<Visit> visits() {
        return Stream.of(Visit.by("editor"), Visit.by("editor").in("nl").themed("dark").wide(768),
                Visit.by("editor").in("nl").wide(375), Visit.by("editor").themed("dark").wide(375));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void canBeUsedByEverybody(Visit visit, Visits visits) {
        Tab tab = visits.begin(visit);
        CreateDialog dialog = begin(tab, visit.language().equals("nl") ? "Klantreiskaart" : "Journey map");
        dialog.tryTo();
        tab.page().locator("[name=personaName]").click();
        tab.page().locator("[role=listbox] [role=option]").first().waitFor();

        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static CreateDialog begin(Tab tab, String blueprint) {
        tab.display("DEMO", "Buying a refrigerator");
        return new CreateDialog(tab.page()).choose(blueprint);
    }
}
