package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.klantreis.drawing.TestBlueprint.map;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Limits;
import org.klantreis.model.Moment;
import org.klantreis.model.MomentKind;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.Work;

class BlueprintTest {

    private final Journey permit = Examples.read("permit", "en");

    @Test
    void drawsTheJourneyByteForByteAsWithoutItsBlueprint() {
        assertThat(Drawings.html(permit, Drawings.READ)).isEqualTo(Drawings.html(TestBlueprint.without(permit), Drawings.READ))
                .doesNotContain("backstage", "klantreis-line", "data-view");
    }

    @Test
    void putsBlueprintLanesFirstWithNamedLinesBetween() {
        assertThat(rows(permit)).startsWith("physical-evidence", "Line of interaction", "frontstage", "Line of visibility",
                "backstage", "Line of internal interaction", "support");
    }

    @Test
    void drawsTheLinesAlsoWhereALaneIsMissingBetweenThem() {
        assertThat(rows(map().lane(LaneKind.SUPPORT).journey())).containsExactly("Line of interaction", "Line of visibility",
                "Line of internal interaction", "support");
    }

    @Test
    void takesTheStepsForWhatTheCustomerDoesUnlessALaneTellsIt() {
        assertThat(blueprint(map().lane(LaneKind.FRONTSTAGE).journey()).select("thead td.klantreis-doing").text()).isEqualTo("Customer actions");
        assertThat(blueprint(map().lane(LaneKind.CUSTOMER_ACTIONS).journey()).select(".klantreis-doing")).isEmpty();
        assertThat(Drawings.read(map().lane(LaneKind.FRONTSTAGE).journey()).select(".klantreis-doing")).isEmpty();
    }

    @Test
    void leavesOutWhatWasHiddenFromTheBlueprint() {
        Lane hidden = new Lane(new ElementId("l"), LaneKind.BACKSTAGE, "Unseen", true, false, Extras.NONE);

        assertThat(blueprint(map().lane(hidden).journey()).selectFirst("tr[data-lane=l]").hasAttr("hidden")).isTrue();
    }

    @Test
    void saysWhyItIsEmptyAndWhereLanesAreAdded() {
        Lane hidden = new Lane(new ElementId("l"), LaneKind.BACKSTAGE, "Unseen", true, false, Extras.NONE);
        Journey journey = map().lane(LaneKind.EMOTION).lane(hidden).journey();

        assertThat(blueprint(journey).select(".klantreis-inside").text()).contains("Add lane, Lanes of a service blueprint");
        assertThat(blueprint(map().lane(LaneKind.SUPPORT).journey()).select(".klantreis-inside")).isEmpty();
        assertThat(Drawings.read(journey).select(".klantreis-inside")).isEmpty();
    }

    @Test
    void drawsTheLineAboveALaneThatTheReaderMayYetShow() {
        Lane hidden = new Lane(new ElementId("l"), LaneKind.BACKSTAGE, "Unseen", true, false, Extras.NONE);

        assertThat(blueprint(map().lane(LaneKind.FRONTSTAGE).lane(hidden).lane(LaneKind.SUPPORT).journey())
                .select(".klantreis-table > tbody > tr").stream().map(BlueprintTest::name)).containsExactly("Line of interaction",
                "frontstage", "Line of visibility", "backstage", "Line of internal interaction", "support");
    }

    @Test
    void addsUpTheLongestDurationsThereCanBe() {
        Work longest = Work.of(Duration.ofDays(Limits.DURATION_DAYS), "");
        Journey journey = map().lane(LaneKind.SUPPORT).cell("support", "s1", longest).cell("support", "s2", longest).journey();

        assertThat(blueprint(journey).text()).contains("200,000 weeks");
        assertThatCode(() -> Drawings.read(journey)).doesNotThrowAnyException();
    }

    @Test
    void tellsWhatTheWorkTakesWithSignsAndWords() {
        Journey journey = map().lane(LaneKind.FRONTSTAGE).cell("frontstage", "s1", new Work(Optional.of(Duration.ofMinutes(20)), "Sales", Optional.of(ServiceMark.FAIL)))
                .lane(LaneKind.SUPPORT).cell("support", "s1", Work.of(Duration.ofHours(2), "IT")).journey();
        Document map = blueprint(journey);

        assertThat(map.select("tr[data-kind=frontstage] td[data-at=s1] small").eachText()).containsExactly("fail point", "20 min", "Sales");
        assertThat(map.select("tr[data-kind=frontstage] td[data-at=s1] small").eachAttr("data-i")).containsExactly("fail", "duration", "owner");
        assertThat(map.select("tr[data-kind=support] td[data-at=s1] small").eachText()).containsExactly("hand-over from Sales", "2 hours", "IT");
        assertThat(map.select(".klantreis-totals div").eachText()).contains("Hand-overs 1");
    }

    @Test
    void addsUpDurationsInTheHeadOfTheLane() {
        Journey journey = map().lane(LaneKind.BACKSTAGE).cell("backstage", "s1", Work.of(Duration.ofMinutes(50), ""))
                .cell("backstage", "s3", Work.of(Duration.ofMinutes(25), "")).lane(LaneKind.SUPPORT).journey();

        assertThat(blueprint(journey).select("tr[data-kind=backstage] th small").text()).isEqualTo("1 hour 15 min in total");
        assertThat(blueprint(journey).select("tr[data-kind=support] th small")).isEmpty();
    }

    @Test
    void showsFailAndWaitPointsOfStepsInTheirHeads() {
        Moment fail = new Moment(MomentKind.FAIL, Optional.empty(), "", Extras.NONE);
        Journey journey = map().moment("s2", fail).moment("s3", new Moment(MomentKind.TRUTH, Optional.empty(), "", Extras.NONE)).journey();

        assertThat(blueprint(journey).select("thead [data-i=fail], thead [data-i=truth]").eachText()).containsExactly("fail point");
        assertThat(Drawings.read(journey).select("thead [data-i=fail]")).isEmpty();
    }

    @Test
    void keepsTheRestOfTheMapAtHand() {
        Document map = Drawings.read(permit, Drawings.READ.as(View.BLUEPRINT));

        assertThat(map.selectFirst("tr[data-kind=pain]").hasAttr("hidden")).isTrue();
        assertThat(map.selectFirst("tr[data-kind=emotion]").hasAttr("hidden")).isFalse();
    }

    @Test
    void drawsOnlyTheLanesThatAreNamed() {
        Presentation named = new Presentation(Drawings.READ.map(), 1, "k1", View.JOURNEY, Set.of("emotion", "thoughts"),
                OptionalInt.empty(), Output.INTERACTIVE, false, false, false);

        assertThat(Drawings.read(permit, named).select("tr[data-lane]").eachAttr("data-kind")).containsExactly("text", "emotion");
    }

    @Test
    void leavesHiddenLanesOutOnPaper() {
        assertThat(Drawings.read(permit, Drawings.READ.as(Output.STATIC)).text()).doesNotContain("Backstage:");
    }

    private static List<String> rows(Journey journey) {
        return blueprint(journey).select(".klantreis-table > tbody > tr:not([hidden])").stream().map(BlueprintTest::name).toList();
    }

    private static Document blueprint(Journey journey) {
        return Drawings.read(journey, Drawings.READ.as(View.BLUEPRINT));
    }

    private static String name(Element row) {
        return row.hasClass("klantreis-line") ? row.text() : row.attr("data-kind");
    }
}
