package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.klantreis.testing.Journeys.withImage;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A macro whose key names a map that lives on another page. */
class HomeMapMacroTest {

    private final Wiki wiki = new Wiki();

    @Test
    void showsTheHomeMapOfItsKeyToReaders() {
        Page page = wiki.viewed(wiki.page(12));
        Page home = wiki.viewed(wiki.page(40));
        when(home.getTitle()).thenReturn("Bikes & more");
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));

        String html = wiki.show(page, Map.of("map", "travel"));

        assertThat(html).contains("Lives elsewhere").contains("data-page=\"40\"")
                .contains("<a href=\"/confluence/pages/viewpage.action?pageId=40\">Bikes &amp; more</a>")
                .doesNotContain("data-klantreis-copy");
    }

    @Test
    void letsAnEditorMakeThePagesOwnCopyOfTheHomeMap() {
        Page page = wiki.edited(wiki.page(12));
        Page home = wiki.viewed(wiki.page(40));
        when(home.getTitle()).thenReturn("Bikes");
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));

        var copy = Jsoup.parse(wiki.show(page, Map.of("map", "travel"))).selectFirst("[data-klantreis-copy]");

        assertThat(copy.attr("data-klantreis-copy")).isEqualTo("travel");
        assertThat(copy.attr("data-page")).isEqualTo("12");
        assertThat(copy.attr("data-home")).isEqualTo("40");
        assertThat(copy.selectFirst("a").attr("href")).endsWith("pageId=40");
        assertThat(copy.attr("data-revision")).isEqualTo("1");
        verify(wiki.required).requireWebResource("org.klantreis.confluence:chooser");
    }

    @Test
    void warnsThatACopyLeavesItsPicturesBehind() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "travel", titled("Without pictures"));
        wiki.hasMap(40, "pictured", withImage(titled("With a picture"), "bike.png"));

        assertThat(Wiki.text(wiki.show(page, Map.of("map", "travel")))).doesNotContain("attach them here too");
        assertThat(Wiki.text(wiki.show(page, Map.of("map", "pictured")))).contains("attach them here too");
    }

    @Test
    void tellsNothingOfAHiddenHomeMap() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        wiki.hasMap(40, "travel", titled("Secret journey"));

        assertThat(Wiki.text(wiki.show(page, Map.of("map", "travel")))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void showsTheHomeMapOnACopyOfItsPage() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "m-4k0x9s2b7qaz", titled("Lives elsewhere"));

        assertThat(wiki.show(page, Map.of("map", "m-4k0x9s2b7qaz", "template", "blank"))).contains("Lives elsewhere").doesNotContain("data-klantreis-begin");
    }

    @Test
    void offersNothingThatAPinnedRevisionWouldHide() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));
        wiki.hasMap(40, "travel", titled("Changed elsewhere"));

        assertThat(wiki.show(page, Map.of("map", "travel", "revision", "2"))).contains("Changed elsewhere")
                .contains("lives on the page").doesNotContain("data-klantreis-copy");
        assertThat(Wiki.text(wiki.show(page, Map.of("revision", "2")))).startsWith("There is no journey map here yet, and so not");
    }
}
