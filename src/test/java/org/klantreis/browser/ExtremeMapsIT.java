package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the words and however many the columns, the map keeps its shape at every width. */
@ExtendWith(InBrowser.class)
class ExtremeMapsIT {

    /** Axe takes minutes for thousands of cells. */
    private static final Set<ExtremeMap> SMALL = EnumSet.complementOf(EnumSet.of(ExtremeMap.SIXTY_PHASES, ExtremeMap.FOUR_HUNDRED_STEPS));

    static Stream<Arguments> maps() {
        return Arrays.stream(ExtremeMap.values()).flatMap(map -> IntStream.of(1440, 768, 375).mapToObj(width -> Arguments.of(map, width)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("maps")
    void keepsItsShape(ExtremeMap extreme, int width, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("editor").wide(width)).show(mapped(wiki, extreme));
        MapOnPage map = page.map().withControls();

        assertThat(page.sidewaysScroll()).isZero();
        assertThat(map.spilling()).isEmpty();
        assertThat(map.collidingLabels()).isEmpty();
        if (SMALL.contains(extreme)) {
            assertThat(page.violations()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("maps")
    void keepsItsShapeWithoutScript(ExtremeMap extreme, int width, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(Visit.by("viewer").wide(width).withoutScript()).show(mapped(wiki, extreme));

        assertThat(page.sidewaysScroll()).isZero();
        assertThat(page.map().spilling()).isEmpty();
        assertThat(page.map().collidingLabels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 375})
    void beginsAtTheRightWhereTheLanguageDoes(int width, Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer").wide(width)).show(mapped(wiki, ExtremeMap.RIGHT_TO_LEFT)).map().withControls();

        assertThat(map.wordsBegin(".klantreis-title strong")).isEqualTo("right");
        assertThat(map.wordsBegin("td[data-at=s1]")).isEqualTo("right");
        assertThat(map.locator("svg.klantreis-curve use").evaluateAll("points => points.map(it => it.getBoundingClientRect().x).every((x, i, all) => !i || x > all[i - 1])"))
                .isEqualTo(true);
    }

    private static long mapped(WikiContent wiki, ExtremeMap extreme) {
        long page = wiki.page("Extreme", WikiContent.MACRO);
        wiki.map(page, extreme.document());
        return page;
    }
}
