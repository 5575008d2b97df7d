package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sees a persona sees how it became so; whoever may change it can go back. */
@ExtendWith(InBrowser.class)
class PersonaHistoryIT {

    @Test
    void tellsWhoSavedWhyAndWhatChanged(Visits visits, WikiContent wiki) {
        MapHistory history = PersonaCard.on(visits.begin(Visit.by("viewer")), pageWithHistory(wiki)).history();

        assertThat(history.revisions()).hasSize(3);
        assertThat(history.revisions().get(0)).contains("Sanne Visser", "Talked to six", "Age: ‘34’", "current");
        assertThat(history.revisions().get(1)).contains("Goal ‘<b>Sleep</b>’ added", "Preference of ‘phone’ avoids → cannot use");
        assertThat(history.offersToRestore()).isFalse();
    }

    @Test
    void drawsTheCardOfTheRevisionThatIsChosen(Visits visits, WikiContent wiki) {
        MapHistory history = PersonaCard.on(visits.begin(Visit.by("viewer")), pageWithHistory(wiki)).history();

        assertThat(history.card().lines("goals")).containsExactly("Move", "<b>Sleep</b>");
        assertThat(history.choose(2).card().lines("goals")).containsExactly("Move");
        assertThat(history.card().locator("button").count()).isZero();
    }

    @Test
    void leadsFromAChangeToItsPartOfTheCard(Visits visits, WikiContent wiki) {
        MapHistory history = PersonaCard.on(visits.begin(Visit.by("viewer")), pageWithHistory(wiki)).history();
        history.compareWith("1");

        assertThat(history.marked("changed")).hasSize(3).anySatisfy(part -> assertThat(part).contains("Goals", "≠ changed"));
        assertThat(history.changes()).first().asString().contains("Age: ‘34’");
        history.goTo(0);
        assertThat(history.card().locator("[data-part=age]:focus").innerText()).contains("34");
    }

    @Test
    void restoresARevisionAsANewOne(Visits visits, WikiContent wiki) {
        PersonaCard card = PersonaCard.on(visits.begin(Visit.by("editor")), pageWithHistory(wiki));
        card.history().choose(2).restoreCard("She sleeps well");

        assertThat(card.lines("goals")).containsExactly("Move");
        assertThat(card.said()).isEqualTo("Revision 1 is restored.");
        assertThat(card.history().revisions().get(0)).contains("She sleeps well", "Goal ‘<b>Sleep</b>’ removed");
    }

    @Test
    void isReachedByKeysAlone(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        PersonaCard card = PersonaCard.on(tab, pageWithHistory(wiki));
        card.locator(".klantreis-persona-toolbar button").focus();
        card.press("Enter");
        MapHistory history = new MapHistory(tab.page()).drawn().focusChosen().press("ArrowDown");

        assertThat(history.said()).isEqualTo("Revision 2 is shown.");
        history.close();
        assertThat(card.locator("button:focus").innerText()).isEqualTo("History");
    }

    static Stream<Visit> visits() {
        return PersonaIT.visits();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyReadIt(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        MapHistory history = PersonaCard.on(tab, pageWithHistory(wiki)).history();
        WikiPage page = new WikiPage(tab.page());
        history.choose(2).compareWith("newest");

        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static long pageWithHistory(WikiContent wiki) {
        long page = wiki.page("Looking back", PersonaCard.MACRO);
        wiki.beginPersona(page, document("\"Move\"", "avoids", ""));
        wiki.savePersona(page, 1, document("\"Move\", \"<b>Sleep</b>\"", "cannot", ""), "");
        wiki.savePersona(page, 2, document("\"Move\", \"<b>Sleep</b>\"", "cannot", "34"), "Talked to six");
        return page;
    }

    private static String document(String goals, String phone, String age) {
        return """
                { "format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "Mila", "goals": [ %s ],
                  "channels": [ { "key": "phone", "preference": "%s" } ], "about": { "age": "%s" } }""".formatted(goals, phone, age);
    }
}
