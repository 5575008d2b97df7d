package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a log-in form to a journey map on a page of one's own. */
@ExtendWith(InBrowser.class)
class NewcomerIT {

    @Test
    void logsInMakesAPageAndSeesAMap(Visits visits) {
        Tab tab = visits.begin(Visit.byNobody());
        tab.logIn("editor");
        PageEditor editor = tab.create("DEMO").title("My first journey");
        editor.insertMacro("journey-map").choose("starter:marketing-5").insert();
        WikiPage page = editor.publish();
        MapOnPage map = page.map();
        assertThat(map.phases()).hasSize(5);
        assertThat(page.title()).isEqualTo("My first journey");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void beginsByKeyboardAlone(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(wiki.page("By keyboard", WikiContent.MACRO)).chooser().chooseNextByKeyboard();
        assertThat(map.phases()).hasSize(6);
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void readsOneQuietLineWhereAReaderCannotBegin(Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer")).show(wiki.page("Nothing yet", WikiContent.MACRO));
        assertThat(page.chooser().isShown()).isFalse();
        assertThat(page.text()).containsIgnoringCase("journey map");
    }
}
