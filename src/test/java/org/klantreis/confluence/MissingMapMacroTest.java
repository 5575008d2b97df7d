package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;

/** A macro whose map is not made yet. */
class MissingMapMacroTest {

    private final Wiki wiki = new Wiki();

    @Test
    void letsAnEditorChooseAStarterWhereThereIsNoMap() {
        Page page = wiki.edited(wiki.page(12));

        var chooser = Jsoup.parse(wiki.show(page, Map.of("map", "visitors"))).selectFirst("[data-klantreis-chooser]");

        assertThat(chooser.attr("data-klantreis-chooser")).isEqualTo("visitors");
        assertThat(chooser.attr("data-page")).isEqualTo("12");
        assertThat(chooser.select("button").text()).isEqualTo("Choose a template");
        verify(wiki.required).requireWebResource("org.klantreis.confluence:chooser");
    }

    @Test
    void offersToBeginInTheReadersLanguage() {
        Page page = wiki.edited(wiki.page(12));
        wiki.reader = Locale.forLanguageTag("nl");

        assertThat(Jsoup.parse(wiki.show(page, Map.of())).selectFirst("h2").text()).isEqualTo("Maak een klantreiskaart");
    }

    @Test
    void letsAnEditorBeginWithTheStarterThatTheMacroNames() {
        Page page = wiki.edited(wiki.page(12));

        var shown = Jsoup.parse(wiki.show(page, Map.of("template", "basic-3", "language", "nl", "title", "Een \"reis\"")));

        var begin = shown.selectFirst("[data-klantreis-begin]");
        assertThat(begin.attr("data-klantreis-begin")).isEqualTo("main");
        assertThat(begin.attr("data-page")).isEqualTo("12");
        assertThat(begin.attr("data-starter")).isEqualTo("basic-3");
        assertThat(begin.attr("data-title")).isEqualTo("Een \"reis\"");
        assertThat(begin.selectFirst("button").text()).isEqualTo("Begin with this map");
        assertThat(shown.selectFirst(".klantreis-map").text()).contains("Een \"reis\"");
        assertThat(wiki.stored.current(new MapAddress(12, "main"))).isEmpty();
    }

    @Test
    void beginsAMapOfItsOwnWhateverLivesElsewhereUnderItsKey() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "map-2", titled("Lives elsewhere"));

        assertThat(wiki.show(page, Map.of("map", "map-2", "template", "blank"))).contains("data-klantreis-begin").doesNotContain("Lives elsewhere");
    }

    @Test
    void showsInATemplateWhatEachPageWillBeginWith() {
        String html = wiki.macro().execute(Map.of("template", "basic-3"), "", Rendering.ofNothing());

        assertThat(Wiki.text(html)).startsWith("Once the page is published, it has a journey map of its own");
        assertThat(html).contains("klantreis-map").doesNotContain("<button type=\"button\" class=\"aui-button");
    }

    @Test
    void saysWhatIsWrongWithABeginningOnlyUntilTheMapIsThere() {
        Page page = wiki.edited(wiki.page(12));
        Map<String, String> malformed = Map.of("template", "blank", "title", "x".repeat(501), "state", "soon");

        assertThat(Wiki.text(wiki.show(page, malformed))).contains("Title: one line of at most 500 characters").contains("State: as-is or to-be");
        wiki.hasMap(12, "main", titled("Renting a bike"));
        assertThat(wiki.show(page, malformed)).contains("Renting a bike").doesNotContain("at most 500");
    }

    @Test
    void saysThatAStarterIsGoneAndOffersOthers() {
        Page page = wiki.edited(wiki.page(12));

        assertThat(Wiki.text(wiki.show(page, Map.of("template", "team-99")))).contains("There is no template \u201cteam-99\u201d").contains("Choose a template");
    }

    @Test
    void tellsReadersNothingOfAMapThatIsNotMadeYet() {
        Page page = wiki.viewed(wiki.page(12));

        assertThat(Wiki.text(wiki.show(page, Map.of("template", "basic-3", "title", "Secret")))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void givesReadersOneQuietLineWhereThereIsNoMap() {
        Page page = wiki.viewed(wiki.page(12));

        String html = wiki.show(page, Map.of());

        assertThat(Wiki.text(html)).isEqualTo("There is no journey map here yet.");
        verify(wiki.required, never()).requireWebResource(any());
    }

    @Test
    void waitsForADraftToBePublished() {
        Page draft = wiki.edited(wiki.page(12));
        when(draft.isDraft()).thenReturn(true);

        assertThat(Wiki.text(wiki.show(draft, Map.of()))).isEqualTo("The journey map appears here once the page has been published.");
    }

    @Test
    void waitsForContentToBeSaved() {
        String unsaved = "The journey map appears here once the page has been published.";

        assertThat(Wiki.text(wiki.macro().execute(Map.of(), "", Rendering.ofNothing()))).isEqualTo(unsaved);
        assertThat(Wiki.text(wiki.show(mock(Page.class), Map.of()))).isEqualTo(unsaved);
    }
}
