package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both themes, both languages, three widths: no violation of axe's rules, and no page that scrolls sideways. */
@ExtendWith(InBrowser.class)
class AppearanceIT {

    /** Any two of language, theme and width meet; all three in every way would take twice the time and find the same. */
    static Stream<Visit> visits() {
        return Stream.of(
                Visit.by("editor").in("en").themed("light").wide(1440),
                Visit.by("editor").in("nl").themed("dark").wide(1440),
                Visit.by("editor").in("en").themed("dark").wide(768),
                Visit.by("editor").in("nl").themed("light").wide(768),
                Visit.by("editor").in("en").themed("light").wide(375),
                Visit.by("editor").in("nl").themed("dark").wide(375));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyReadAMap(Visit visit, Visits visits) {
        WikiPage page = visits.begin(visit).display("DEMO", example(visit));
        page.map().withControls();
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyReadTheDetailsOfAStep(Visit visit, Visits visits) {
        WikiPage page = visits.begin(visit).display("DEMO", example(visit));
        page.map().withControls().step(2).locator("b").click();
        assertThat(page.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyChooseAStarter(Visit visit, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(visit).show(wiki.page("Choose", WikiContent.MACRO));
        assertThat(page.violations()).isEmpty();
        Gallery gallery = page.chooser().open();
        assertThat(page.violations()).isEmpty();
        gallery.preview();
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    @Test
    void showsWhereTheKeyboardIs(Visits visits) {
        MapOnPage map = visits.begin(Visit.by("viewer")).display("DEMO", "Buying a refrigerator").map().withControls();
        map.step(0).press("ArrowRight");
        assertThat(map.step(1).evaluate("it => getComputedStyle(it).outlineStyle")).isNotEqualTo("none");
    }

    private static String example(Visit visit) {
        return visit.language().equals("nl") ? "Een koelkast kopen" : "Buying a refrigerator";
    }
}
