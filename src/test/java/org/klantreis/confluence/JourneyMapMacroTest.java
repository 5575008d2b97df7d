package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.testing.Journeys.titled;
import static org.klantreis.testing.Journeys.withLane;
import static org.klantreis.testing.Journeys.withPair;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.Templates;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.ShelfRights;
import org.klantreis.testing.SomeShelves;

/** What stands on a page where the macro was put. */
class JourneyMapMacroTest {

    private final Wiki wiki = new Wiki();

    @Test
    void showsTheMapOfItsOwnPage() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        String html = wiki.show(page, Map.of());

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

        assertThat(wiki.show(page, Map.of("page", "OPEN:Bikes: all of them"))).contains("In another space");
        assertThat(wiki.show(page, Map.of("page", "Bikes"))).contains("In the same space");
        assertThat(wiki.show(page, Map.of("page", "40"))).contains("In another space");
    }

    @Test
    void takesDigitsForATitleBeforeAnId() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.named(wiki.viewed(wiki.page(41)), "DEMO", "2026");
        wiki.hasMap(41, "main", titled("Of the year"));
        wiki.viewed(wiki.page(2026));
        wiki.hasMap(2026, "main", titled("Of the id"));

        assertThat(wiki.show(page, Map.of("page", "2026"))).contains("Of the year");
    }

    @Test
    void asksTheHomePageForPermission() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.page(40);
        wiki.hasMap(40, "main", titled("Secret journey"));

        String html = wiki.show(page, Map.of("page", "40"));

        assertThat(html).doesNotContain("Secret journey")
                .isEqualTo(wiki.show(page, Map.of("page", "41")).replace("41", "40"));
    }

    @Test
    void showsTheRevisionThatItPins() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Before"));
        wiki.hasMap(12, "main", titled("After"));

        assertThat(wiki.show(page, Map.of("revision", "1"))).contains("Before").doesNotContain("After", "data-klantreis-editable");
        assertThat(wiki.show(page, Map.of())).contains("After");
    }

    @Test
    void offersATemplateToWhoMayMakeOneWhetherTheyEditOrNot() {
        Page page = wiki.viewed(wiki.page(12));
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(wiki.show(page, Map.of())).contains("data-klantreis-keepable").doesNotContain("data-klantreis-editable");
        assertThat(wiki.show(page, Map.of("revision", "1"))).doesNotContain("data-klantreis-keepable");
        wiki.shelves.space(SomeShelves.DEMO, new ShelfRights(SomeShelves.DEMO_SHELF, SomeShelves.DEMO, true, false, true));
        assertThat(wiki.show(page, Map.of())).doesNotContain("data-klantreis-keepable");
        wiki.shelves.administered();
        assertThat(wiki.show(page, Map.of())).contains("data-klantreis-keepable");
    }

    @Test
    void showsTheCurrentMapInAnOldVersionOfThePage() {
        Page latest = wiki.viewed(wiki.page(12));
        Page old = oldVersionOf(latest);
        wiki.hasMap(12, "main", titled("Renting a bike"));

        assertThat(wiki.show(old, Map.of())).contains("Renting a bike").contains("data-page=\"12\"");
    }

    @Test
    void onlyReadsInAnOldVersionOfThePage() {
        Page old = oldVersionOf(wiki.edited(wiki.page(12)));
        wiki.named(wiki.viewed(wiki.page(40)), "DEMO", "Bikes");
        wiki.hasMap(12, "main", titled("Renting a bike"));
        wiki.hasMap(40, "travel", titled("Lives elsewhere"));

        assertThat(wiki.show(old, Map.of())).contains("Renting a bike").doesNotContain("data-klantreis-editable");
        assertThat(wiki.show(old, Map.of("map", "travel"))).contains("Lives elsewhere").doesNotContain("data-klantreis-copy");
        assertThat(Wiki.text(wiki.show(old, Map.of("map", "visitors")))).isEqualTo("There is no journey map here yet.");
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

        assertThat(lanes(wiki.show(page, Map.of()))).containsExactly("Thoughts");
        assertThat(lanes(wiki.show(page, Map.of("view", "blueprint")))).containsExactly("Behind the desk");
    }

    private static Page oldVersionOf(Page latest) {
        Page old = mock(Page.class);
        when(old.getId()).thenReturn(5L);
        when(old.getLatestVersion()).thenReturn(latest);
        return old;
    }

    /** Titles of the lanes that are not hidden. */
    private static List<String> lanes(String html) {
        return Jsoup.parse(html).select("tr[data-lane]:not([hidden]) > th").eachText();
    }
}
