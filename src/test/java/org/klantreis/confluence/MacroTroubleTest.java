package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.DamagedRevision;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

/** A macro that cannot show what it asks for. */
class MacroTroubleTest {

    private final Wiki wiki = new Wiki();

    @Test
    void saysThatAPinnedRevisionIsNotThere() {
        Page page = wiki.edited(wiki.page(12));
        wiki.hasMap(12, "main", titled("Only one"));

        assertThat(Wiki.text(wiki.show(page, Map.of("revision", "7")))).isEqualTo("“main” has no revision 7.");
    }

    @Test
    void asksForAPageOnContentThatIsNone() {
        ContentEntityObject comment = mock(ContentEntityObject.class);
        when(comment.getId()).thenReturn(77L);
        wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(Wiki.text(wiki.show(comment, Map.of()))).startsWith("A journey map belongs to a page");
        assertThat(wiki.show(comment, Map.of("page", "12"))).contains("Renting a bike");
    }

    @Test
    void showsNothingOfATrashedPage() {
        Page page = wiki.edited(wiki.page(12));
        when(page.isDeleted()).thenReturn(true);
        wiki.hasMap(12, "main", titled("Thrown away"));

        assertThat(Wiki.text(wiki.show(page, Map.of()))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void tellsEverythingThatIsWrongWithItsParameters() {
        Page page = wiki.viewed(wiki.page(12));

        String html = wiki.show(page, Map.of("map", "Main <b>", "revision", "0", "view", "upside", "height", "tall",
                "lanes", "a b", "page", "long".repeat(200)));

        assertThat(html).doesNotContain("<b>").contains("Main &lt;b&gt;");
        assertThat(Jsoup.parse(html).select("li").eachText()).hasSize(6)
                .anyMatch(line -> line.startsWith("Map:")).anyMatch(line -> line.startsWith("Revision:"))
                .anyMatch(line -> line.startsWith("View:")).anyMatch(line -> line.startsWith("Height:"))
                .anyMatch(line -> line.startsWith("Lanes:")).anyMatch(line -> line.startsWith("Page:") && line.endsWith("long…”."));
    }

    @Test
    void namesTheLanesThatTheMapDoesNotHave() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(Wiki.text(wiki.show(page, Map.of("lanes", "thougts")))).startsWith("The macro asks for the lane “thougts”")
                .doesNotContain("Renting a bike");
        assertThat(wiki.show(page, Map.of("lanes", "l1, pain"))).contains("Renting a bike", "Thoughts", "the lane “pain”")
                .doesNotContain("the lane “l1”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"klantreis\",\"formatVersion\":2,\"kind\":\"journey\"}", "{\"format\":\"klan", ""})
    void saysThatTheStoredMapCannotBeRead(String body) {
        Page page = wiki.edited(wiki.page(12));
        try (StoredMaps rows = new StoredMaps(Databases.h2())) {
            wiki.stored = rows.maps();
            wiki.hasMap(12, "main", titled("Before"));
            wiki.hasMap(12, "main", titled("After"));
            DamagedRevision.write(rows.database().jdbc(), new MapAddress(12, "main"), 2, body);

            assertThat(Wiki.text(wiki.show(page, Map.of()))).startsWith("Revision 2 of “main” cannot be read")
                    .doesNotContain("Begin a journey map");
            assertThat(wiki.show(page, Map.of("revision", "1"))).contains("Before");
        }
    }

    @Test
    void staysCalmWhenNotEvenTextsCanBeHad() {
        Page page = wiki.viewed(wiki.page(12));
        Wiki speechless = new Wiki();
        speechless.reader = null;

        assertThat(speechless.macro().execute(Map.of(), "", Rendering.of(page))).isEmpty();
    }
}
