package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The points of the curve move by mouse, key and touch, and get their words from a wheel or a list. */
@ExtendWith(InBrowser.class)
class CurveEditingIT {
    private static final String MAP = """
            {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Curve",
             "phases": [{"id": "p1", "title": "Only"}],
             "steps": [{"id": "s1", "phase": "p1", "title": "I call", "valence": 1, "emotion": "hope"},
                       {"id": "s2", "phase": "p1", "title": "I wait"},
                       {"id": "s3", "phase": "p1", "title": "I hang up", "valence": -1, "emotion": "anger"}],
             "lanes": [{"id": "l1", "kind": "emotion", "title": "Emotion"}]}""";

    @Test
    void movesAPointByMouseWhileTheCurveFollows(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor"));
        List<?> before = curve.strokes();
        List<?> pulled = curve.pull(0, 2 * CurvePoints.VALENCE).strokes();

        assertThat(curve.said(0)).isEqualTo("hope \u22121");
        assertThat(pulled).isNotEqualTo(before);
        assertThat(curve.letGo().drawn().strokes()).as("drawn by the server").isEqualTo(pulled);
    }

    @Test
    void takesAMoveBackInOneStep(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor"));
        curve.pull(0, 2 * CurvePoints.VALENCE).letGo().press("Control+z");

        assertThat(curve.said(0)).isEqualTo("hope +1");
    }

    @Test
    void givesAPointBackOnEscape(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor"));
        List<?> before = curve.strokes();
        curve.pull(0, CurvePoints.VALENCE).press("Escape").letGo();

        assertThat(curve.said(0)).isEqualTo("hope +1");
        assertThat(curve.strokes()).isEqualTo(before);
    }

    @Test
    void movesPointsByKeyInHalvesAndToTheEnds(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor")).focus(0);

        assertThat(curve.press("ArrowUp").saidOfFocused()).isEqualTo("hope +1.5");
        assertThat(curve.press("End").saidOfFocused()).isEqualTo("hope \u22122");
        assertThat(curve.press("Home", "ArrowUp").saidOfFocused()).isEqualTo("hope +2");
        assertThat(curve.press("ArrowRight", "ArrowRight").saidOfFocused()).isEqualTo("anger \u22121");
        assertThat(curve.press("Delete").saidOfFocused()).isEqualTo("not known");
    }

    @Test
    void keepsTheKeyboardOnAPointThatIsDrawnAnew(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor")).focus(0).press("ArrowDown").drawn();

        assertThat(curve.saidOfFocused()).isEqualTo("hope +0.5");
    }

    @Test
    void givesAValenceToAStepThatHasNone(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor"));
        curve.pull(1, -CurvePoints.VALENCE).letGo();

        assertThat(curve.said(1)).isEqualTo("+1");
    }

    @Test
    void movesAPointByTouch(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor").wide(375).byTouch());
        curve.stroke(0, 0, CurvePoints.VALENCE);

        assertThat(curve.drawn().said(0)).isEqualTo("hope 0");
    }

    @Test
    void scrollsSidewaysUnderAFinger(Visits visits) {
        CurvePoints curve = visits.begin(Visit.by("editor").wide(375).byTouch()).display("DEMO", "A weekend at the hotel").map()
                .withControls().editCurve();
        String before = curve.said(4);
        curve.stroke(4, -120, 2);

        assertThat(curve.scrolled()).isPositive();
        assertThat(curve.said(4)).isEqualTo(before);
    }

    @Test
    void takesAWordFromTheWheelAndItsValenceOnlyWhenAsked(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor")).focus(0);
        EmotionPicker picker = curve.pick().turnTo("grief");

        assertThat(picker.middle()).isEqualTo("grief");
        assertThat(picker.valence()).isEqualTo("1");
        picker.takeTheProposed().choose();
        assertThat(curve.saidOfFocused()).isEqualTo("grief \u22122");
    }

    @Test
    void proposesTheValenceOfAWordWhereThereIsNone(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor")).focus(1);
        curve.pick().search("relie").press("Enter");

        assertThat(curve.saidOfFocused()).isEqualTo("relief +1.5");
    }

    @Test
    void asksOfAWordWithoutASignWhichItIs(Visits visits, WikiContent wiki) {
        EmotionPicker picker = open(visits, wiki, Visit.by("editor")).focus(1).pick().turnTo("surprise");

        assertThat(picker.question()).contains("pleasant or unpleasant");
        assertThat(picker.valence()).isEmpty();
    }

    @Test
    void clearsTheSearchBeforeItCloses(Visits visits, WikiContent wiki) {
        EmotionPicker picker = open(visits, wiki, Visit.by("editor")).focus(0).pick().search("joy").press("Escape");

        assertThat(picker.isOpen()).isTrue();
        assertThat(picker.press("Escape").isOpen()).isFalse();
    }

    @Test
    void addsAWordOfTheMapsOwnAsItWasTyped(Visits visits, WikiContent wiki) {
        CurvePoints curve = open(visits, wiki, Visit.by("editor")).focus(0);
        curve.pick().search("<b>seen & heard</b>").addOwn("joy").choose();

        assertThat(curve.saidOfFocused()).isEqualTo("<b>seen & heard</b> +1");
    }

    static Stream<Visit> screens() {
        return Stream.of("light", "dark").flatMap(theme -> Stream.of("en", "nl").flatMap(language ->
                IntStream.of(1440, 375).mapToObj(width -> Visit.by("editor").in(language).themed(theme).wide(width))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void letsEverybodyChooseAnEmotion(Visit visit, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(visit).show(mapped(wiki));
        page.map().withControls().editCurve().focus(0).pick().search("o");

        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static CurvePoints open(Visits visits, WikiContent wiki, Visit visit) {
        return visits.begin(visit).show(mapped(wiki)).map().withControls().editCurve();
    }

    private static long mapped(WikiContent wiki) {
        long page = wiki.page("Curve", WikiContent.MACRO);
        wiki.map(page, MAP);
        return page;
    }
}
