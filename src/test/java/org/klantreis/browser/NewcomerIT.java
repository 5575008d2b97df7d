package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a log-in form to a journey map on a page of one's own. */
@ExtendWith(InBrowser.class)
class NewcomerIT {

    @Test
    void logsInMakesAPageAndSeesAMap(Visits visits) {
        Tab tab = visits.begin(Visit.byNobody());
        tab.logIn("editor");
        WikiPage page = tab.create("DEMO").title("My first journey").insertMacro("journey-map").publish();
        MapOnPage map = page.chooser().choose("marketing-5");
        assertThat(map.phases()).hasSize(5);
        assertThat(page.title()).isEqualTo("My first journey");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void beginsWithAnExampleByKeyboardInDutch(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(wiki.page("By keyboard", WikiContent.MACRO)).chooser().in("nl").chooseByKeyboard("permit");
        assertThat(map.language()).isEqualTo("nl");
        assertThat(map.curvePoints()).isPositive();
    }

    @Test
    void seesEveryStarter(Visits visits, WikiContent wiki) {
        StarterChooser chooser = visits.begin(Visit.by("editor")).show(wiki.page("Starters", WikiContent.MACRO)).chooser();
        assertThat(chooser.starters()).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void isToldWhyAMapCannotBeMade(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        StarterChooser chooser = tab.show(wiki.page("Refused", WikiContent.MACRO)).chooser();
        tab.page().route("**/maps", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)
                .setContentType("application/json").setBody("{\"key\": \"not-allowed\", \"message\": \"You may not.\"}")));
        assertThat(chooser.tryTo("blank")).isEqualTo("You may not.");
        tab.page().unroute("**/maps");
        assertThat(chooser.choose("blank").phases()).isNotEmpty();
    }

    @Test
    void readsOneQuietLineWhereAReaderCannotBegin(Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer")).show(wiki.page("Nothing yet", WikiContent.MACRO));
        assertThat(page.chooser().isShown()).isFalse();
        assertThat(page.text()).containsIgnoringCase("journey map");
    }
}
