package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chips of personas in the head of a map, and the card that tells who one is. */
@ExtendWith(InBrowser.class)
class PersonaChipsIT {
    private static final String CARD = ".klantreis-preview";

    static Stream<Visit> visits() {
        return Stream.of(Visit.by("viewer").themed("light").wide(1440), Visit.by("viewer").themed("dark").wide(1440),
                Visit.by("viewer").themed("dark").wide(375), Visit.by("viewer").themed("light").wide(375));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void tellWhoSomebodyIsToWhoeverReachesThemByKey(Visit visit, Visits visits, WikiContent wiki) {
        Page page = show(visits.begin(visit), wiki);
        for (Locator chip : page.locator(".klantreis-personas a").all()) {
            chip.focus();
            assertThat(page.locator(CARD)).isVisible();
            assertThat(chip).hasAttribute("aria-describedby", page.locator(CARD).getAttribute("id"));
            assertThat(new WikiPage(page).violations()).isEmpty();
            BoundingBox card = page.locator(CARD).boundingBox();
            assertThat(card.x).isNotNegative();
            assertThat(card.x + card.width).isLessThanOrEqualTo(visit.width());
            assertThat(new WikiPage(page).sidewaysScroll()).isZero();
        }
    }

    @Test
    void hideTheirCardAtEscape(Visits visits, WikiContent wiki) {
        Page page = show(visits.begin(Visit.by("viewer")), wiki);
        Locator chip = page.locator(".klantreis-personas a").first();
        chip.focus();
        page.locator(CARD).waitFor();
        page.keyboard().press("Escape");

        assertThat(page.locator(CARD)).hasCount(0);
        assertThat(chip.getAttribute("aria-describedby")).isNull();
        assertThat(chip).isFocused();
    }

    @Test
    void hideOnlyTheirCardAtEscapeWhereTheyStandInAWindow(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.show(pageWithPersonas(wiki)).map().withControls().history();
        tab.page().locator("dialog[open] .klantreis-personas a").first().focus();
        assertThat(tab.page().locator(CARD)).isVisible();
        tab.page().keyboard().press("Escape");

        assertThat(tab.page().locator(CARD)).hasCount(0);
        assertThat(tab.page().locator("dialog.klantreis-history[open]")).isVisible();
    }

    @Test
    void stayWhileTheMouseIsOnThem(Visits visits, WikiContent wiki) {
        Page page = show(visits.begin(Visit.by("viewer")), wiki);
        page.locator(".klantreis-personas a").first().hover();
        page.locator(CARD).hover();
        assertThat(page.locator(CARD)).isVisible();
        assertThat(page.locator(CARD)).containsText("Goals:");

        page.locator(".klantreis-title").hover();
        assertThat(page.locator(CARD)).hasCount(0);
    }

    @Test
    void showAtTheFirstTouchAndGoThereAtTheSecondEachTime(Visits visits, WikiContent wiki) {
        Page page = show(visits.begin(Visit.by("viewer").wide(375).byTouch()), wiki);
        Locator chip = page.locator(".klantreis-personas a").first();
        String here = page.url();
        for (int time = 0; time < 2; time++) {
            chip.tap();
            page.locator(CARD).waitFor();
            assertThat(page.locator(CARD)).hasCount(1);
            page.locator(".klantreis-title").tap();
            assertThat(page.locator(CARD)).hasCount(0);
        }
        assertThat(page.url()).isEqualTo(here);
        chip.tap();
        page.locator(CARD).waitFor();
        page.waitForNavigation(chip::tap);
        assertThat(page.url()).isNotEqualTo(here);
    }

    private static Page show(Tab tab, WikiContent wiki) {
        tab.show(pageWithPersonas(wiki)).map().withControls();
        return tab.page();
    }

    private static long pageWithPersonas(WikiContent wiki) {
        long page = wiki.page("Personas of a map", WikiContent.MACRO);
        String personas = Stream.of("Anna", "Bob", "Cor").map(name -> reference(wiki, name)).collect(Collectors.joining(", "));
        wiki.map(page, TalkedMap.JOURNEY.replace("\"phases\"", "\"personas\": [" + personas + "], \"phases\""));
        return page;
    }

    private static String reference(WikiContent wiki, String name) {
        long page = wiki.page(name, PersonaCard.MACRO);
        wiki.persona(page, "persona-pair", "en");
        return "{ \"page\": %d, \"key\": \"main\", \"name\": \"%s\" }".formatted(page, name);
    }
}
