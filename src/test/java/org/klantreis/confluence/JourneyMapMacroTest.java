package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.klantreis.testing.Journeys.withImage;
import static org.klantreis.testing.Journeys.withLane;
import static org.klantreis.testing.Journeys.withPair;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.drawing.Templates;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.DamagedRevision;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

/** What stands on a page where the macro was put. */
class JourneyMapMacroTest {

    private final Wiki wiki = new Wiki();

    @Test
    void showsTheMapOfItsOwnPage() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        String html = show(page, Map.of());

        assertThat(html).contains("Renting a bike").contains("data-page=\"12\"").contains("data-revision=\"1\"");
        verify(wiki.required).requireWebResource("org.klantreis.confluence:viewer");
    }

    @Test
    void showsTheMapOfThePageThatItNames() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.named(wiki.viewed(wiki.page(40)), "OPEN", "Bikes: all of them");
        wiki.named(wiki.viewed(wiki.page(41)), "DEMO", "Bikes");
        wiki.hasMap(12, "main", titled("Its own"));
        wiki.hasMap(40, "main", titled("In another space"));
        wiki.hasMap(41, "main", titled("In the same space"));

        assertThat(show(page, Map.of("page", "OPEN:Bikes: all of them"))).contains("In another space");
        assertThat(show(page, Map.of("page", "Bikes"))).contains("In the same space");
        assertThat(show(page, Map.of("page", "40"))).contains("In another space");
    }

    @Test
    void takesDigitsForATitleBeforeAnId() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.named(wiki.viewed(wiki.page(41)), "DEMO", "2026");
        wiki.hasMap(41, "main", titled("Of the year"));
        wiki.viewed(wiki.page(2026));
        wiki.hasMap(2026, "main", titled("Of the id"));

        assertThat(show(page, Map.of("page", "2026"))).contains("Of the year");
    }

    @Test
    void asksTheHomePageForPermission() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        wiki.hasMap(40, "main", titled("Secret journey"));

        String html = show(page, Map.of("page", "40"));

        assertThat(html).doesNotContain("Secret journey")
                .isEqualTo(show(page, Map.of("page", "41")).replace("41", "40"));
    }

    @Test
    void showsTheRevisionThatItPins() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Before"));
        wiki.hasMap(12, "main", titled("After"));

        assertThat(show(page, Map.of("revision", "1"))).contains("Before").doesNotContain("After", "data-klantreis-editable");
        assertThat(show(page, Map.of())).contains("After");
    }

    @Test
    void saysThatAPinnedRevisionIsNotThere() {
        Page page = wiki.edited(wiki.page(12));
        wiki.hasMap(12, "main", titled("Only one"));

        assertThat(text(show(page, Map.of("revision", "7")))).isEqualTo("“main” has no revision 7.");
    }

    @Test
    void showsTheCurrentMapInAnOldVersionOfThePage() {
        Page latest = wiki.viewed(wiki.page(12));
        Page old = oldVersionOf(latest);
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(show(old, Map.of())).contains("Renting a bike").contains("data-page=\"12\"");
    }

    @Test
    void onlyReadsInAnOldVersionOfThePage() {
        Page old = oldVersionOf(wiki.edited(wiki.page(12)));
        wiki.named(wiki.viewed(wiki.page(40)), "DEMO", "Bikes");
        wiki.hasMap(12, "main", titled("Renting a bike"));
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));

        assertThat(show(old, Map.of())).contains("Renting a bike").doesNotContain("data-klantreis-editable");
        assertThat(show(old, Map.of("map", "travel"))).contains("Lives elsewhere").doesNotContain("data-klantreis-copy");
        assertThat(text(show(old, Map.of("map", "visitors")))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void offersNothingThatAPinnedRevisionWouldHide() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));
        wiki.hasMap(40, "travel", titled("Changed elsewhere"));

        assertThat(show(page, Map.of("map", "travel", "revision", "2"))).contains("Changed elsewhere")
                .contains("lives on the page").doesNotContain("data-klantreis-copy");
        assertThat(text(show(page, Map.of("revision", "2")))).startsWith("There is no journey map here yet, and so not");
    }

    @Test
    void showsTheHomeMapOfItsKeyToReaders() {
        Page page = wiki.viewed(wiki.page(12));
        Page home = wiki.viewed(wiki.page(40));
        when(home.getTitle()).thenReturn("Bikes & more");
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));

        String html = show(page, Map.of("map", "travel"));

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

        var copy = Jsoup.parse(show(page, Map.of("map", "travel"))).selectFirst("[data-klantreis-copy]");

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

        assertThat(text(show(page, Map.of("map", "travel")))).doesNotContain("attach them here too");
        assertThat(text(show(page, Map.of("map", "pictured")))).contains("attach them here too");
    }

    @Test
    void tellsNothingOfAHiddenHomeMap() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        wiki.hasMap(40, "travel", titled("Secret journey"));

        assertThat(text(show(page, Map.of("map", "travel")))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void letsAnEditorChooseAStarterWhereThereIsNoMap() {
        Page page = wiki.edited(wiki.page(12));

        var chooser = Jsoup.parse(show(page, Map.of("map", "visitors"))).selectFirst("[data-klantreis-chooser]");

        assertThat(chooser.attr("data-klantreis-chooser")).isEqualTo("visitors");
        assertThat(chooser.attr("data-page")).isEqualTo("12");
        assertThat(chooser.select("button").text()).isEqualTo("Choose a template");
        verify(wiki.required).requireWebResource("org.klantreis.confluence:chooser");
    }

    @Test
    void offersToBeginInTheReadersLanguage() {
        Page page = wiki.edited(wiki.page(12));
        wiki.reader = Locale.forLanguageTag("nl");

        assertThat(Jsoup.parse(show(page, Map.of())).selectFirst("h2").text()).isEqualTo("Begin een klantreiskaart");
    }

    @Test
    void letsAnEditorBeginWithTheStarterThatTheMacroNames() {
        Page page = wiki.edited(wiki.page(12));

        var shown = Jsoup.parse(show(page, Map.of("template", "basic-3", "language", "nl", "title", "Een \"reis\"")));

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

        assertThat(show(page, Map.of("map", "map-2", "template", "blank"))).contains("data-klantreis-begin").doesNotContain("Lives elsewhere");
    }

    @Test
    void showsTheHomeMapOnACopyOfItsPage() {
        Page page = wiki.edited(wiki.page(12));
        wiki.viewed(wiki.page(40));
        wiki.hasMap(40, "m-4k0x9s2b7qaz", titled("Lives elsewhere"));

        assertThat(show(page, Map.of("map", "m-4k0x9s2b7qaz", "template", "blank"))).contains("Lives elsewhere").doesNotContain("data-klantreis-begin");
    }

    @Test
    void showsInATemplateWhatEachPageWillBeginWith() {
        String html = wiki.macro().execute(Map.of("template", "basic-3"), "", Rendering.ofNothing());

        assertThat(text(html)).startsWith("Once the page is published, it has a journey map of its own");
        assertThat(html).contains("klantreis-map").doesNotContain("<button type=\"button\" class=\"aui-button");
    }

    @Test
    void saysWhatIsWrongWithABeginningOnlyUntilTheMapIsThere() {
        Page page = wiki.edited(wiki.page(12));
        Map<String, String> malformed = Map.of("template", "blank", "title", "x".repeat(501), "state", "soon");

        assertThat(text(show(page, malformed))).contains("Title: one line of at most 500 characters").contains("State: as-is or to-be");
        wiki.hasMap(12, "main", titled("Renting a bike"));
        assertThat(show(page, malformed)).contains("Renting a bike").doesNotContain("at most 500");
    }

    @Test
    void saysThatAStarterIsGoneAndOffersOthers() {
        Page page = wiki.edited(wiki.page(12));

        assertThat(text(show(page, Map.of("template", "team-99")))).contains("There is no template \u201cteam-99\u201d").contains("Choose a template");
    }

    @Test
    void tellsReadersNothingOfAMapThatIsNotMadeYet() {
        Page page = wiki.viewed(wiki.page(12));

        assertThat(text(show(page, Map.of("template", "basic-3", "title", "Secret")))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void givesReadersOneQuietLineWhereThereIsNoMap() {
        Page page = wiki.viewed(wiki.page(12));

        String html = show(page, Map.of());

        assertThat(text(html)).isEqualTo("There is no journey map here yet.");
        verify(wiki.required, never()).requireWebResource(any());
    }

    @Test
    void waitsForADraftToBePublished() {
        Page draft = wiki.edited(wiki.page(12));
        when(draft.isDraft()).thenReturn(true);

        assertThat(text(show(draft, Map.of()))).isEqualTo("The journey map appears here once the page has been published.");
    }

    @Test
    void waitsForContentToBeSaved() {
        String unsaved = "The journey map appears here once the page has been published.";

        assertThat(text(wiki.macro().execute(Map.of(), "", Rendering.ofNothing()))).isEqualTo(unsaved);
        assertThat(text(show(mock(Page.class), Map.of()))).isEqualTo(unsaved);
    }

    @Test
    void asksForAPageOnContentThatIsNone() {
        ContentEntityObject comment = mock(ContentEntityObject.class);
        when(comment.getId()).thenReturn(77L);
        wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(text(show(comment, Map.of()))).startsWith("A journey map belongs to a page");
        assertThat(show(comment, Map.of("page", "12"))).contains("Renting a bike");
    }

    @Test
    void showsNothingOfATrashedPage() {
        Page page = wiki.edited(wiki.page(12));
        when(page.isDeleted()).thenReturn(true);
        wiki.hasMap(12, "main", titled("Thrown away"));

        assertThat(text(show(page, Map.of()))).isEqualTo("There is no journey map here yet.");
    }

    @Test
    void tellsEverythingThatIsWrongWithItsParameters() {
        Page page = wiki.viewed(wiki.page(12));

        String html = show(page, Map.of("map", "Main <b>", "revision", "0", "view", "upside", "height", "tall",
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

        assertThat(text(show(page, Map.of("lanes", "thougts")))).startsWith("The macro asks for the lane “thougts”")
                .doesNotContain("Renting a bike");
        assertThat(show(page, Map.of("lanes", "l1, pain"))).contains("Renting a bike", "Thoughts", "the lane “pain”")
                .doesNotContain("the lane “l1”");
    }

    @Test
    void keepsTwoEqualMapsOnAPageApart() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Twice"));
        Rendering rendering = Rendering.of(page);
        JourneyMapMacro macro = wiki.macro();

        var first = Jsoup.parse(macro.execute(Map.of(), "", rendering)).select("[id]").eachAttr("id");
        var second = Jsoup.parse(macro.execute(Map.of(), "", rendering)).select("[id]").eachAttr("id");

        assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
    }

    @Test
    void leadsToThePairOnlyThoseWhoMayViewItsPage() {
        Page page = wiki.viewed(wiki.page(12));
        Page pair = wiki.page(40);
        when(pair.getTitle()).thenReturn("Secret plans");
        wiki.hasMap(12, "main", withPair(titled("Renting a bike"), new MapAddress(40, "main")));
        JourneyMapMacro macro = wiki.macro();

        String before = macro.execute(Map.of(), "", Rendering.of(page));
        wiki.viewed(pair);
        String after = macro.execute(Map.of(), "", Rendering.of(page));

        assertThat(before).contains("on a page that you cannot see").doesNotContain("Secret", "pageId=40");
        assertThat(Jsoup.parse(after).select("a:contains(Secret plans)").attr("href")).endsWith("/confluence/pages/viewpage.action?pageId=40");
    }

    @Test
    void drawsARevisionOnceForEachLanguage() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));
        AtomicInteger rendered = new AtomicInteger();
        Templates templates = wiki.templates;
        wiki.templates = (template, context) -> {
            rendered.incrementAndGet();
            return templates.render(template, context);
        };
        JourneyMapMacro macro = wiki.macro();

        macro.execute(Map.of(), "", Rendering.of(page));
        int once = rendered.get();
        macro.execute(Map.of(), "", Rendering.of(page));
        assertThat(rendered).hasPositiveValue().hasValue(once);

        wiki.reader = Locale.forLanguageTag("nl");
        macro.execute(Map.of(), "", Rendering.of(page));
        assertThat(rendered).hasValue(2 * once);
    }

    @Test
    void showsTheServiceBlueprintFirstIfAsked() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", withLane(titled("Renting a bike"), "l2", LaneKind.BACKSTAGE, "Behind the desk"));

        assertThat(lanes(show(page, Map.of()))).containsExactly("Thoughts");
        assertThat(lanes(show(page, Map.of("view", "blueprint")))).containsExactly("Behind the desk");
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

            assertThat(text(show(page, Map.of()))).startsWith("Revision 2 of “main” cannot be read")
                    .doesNotContain("Begin a journey map");
            assertThat(show(page, Map.of("revision", "1"))).contains("Before");
        }
    }

    @Test
    void staysCalmWhenNotEvenTextsCanBeHad() {
        Page page = wiki.viewed(wiki.page(12));
        Wiki speechless = new Wiki();
        speechless.reader = null;

        assertThat(speechless.macro().execute(Map.of(), "", Rendering.of(page))).isEmpty();
    }

    private static Page oldVersionOf(Page latest) {
        Page old = mock(Page.class);
        when(old.getId()).thenReturn(5L);
        when(old.getLatestVersion()).thenReturn(latest);
        return old;
    }

    private String show(ContentEntityObject content, Map<String, String> parameters) {
        return wiki.macro().execute(parameters, "", Rendering.of(content));
    }

    /** Titles of the lanes that are not hidden. */
    private static List<String> lanes(String html) {
        return Jsoup.parse(html).select("tr[data-lane]:not([hidden]) > th").eachText();
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
