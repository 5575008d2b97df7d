package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.drawing.TestBlueprint.map;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Work;

class HandOversTest {

    @Test
    void findsNoneBeforeTheFirstDepartmentAndWithinOne() {
        assertThat(givers(stage().cell("frontstage", "s1", by("Sales")).cell("support", "s1", by("Sales")).cell("frontstage", "s2", by("Sales")))).isEmpty();
    }

    @Test
    void goesDownTheLanesOfAStepBeforeTheNextStep() {
        assertThat(givers(stage().cell("frontstage", "s1", by("Sales")).cell("support", "s1", by("IT")).cell("frontstage", "s2", by("Sales"))))
                .isEqualTo(Map.of("support/s1", "Sales", "frontstage/s2", "IT"));
    }

    @Test
    void ordersLanesAsABlueprintDoesWhereverTheyStand() {
        assertThat(givers(map().lane(LaneKind.SUPPORT).lane(LaneKind.BACKSTAGE).cell("support", "s1", by("IT")).cell("backstage", "s1", by("Planning"))))
                .isEqualTo(Map.of("support/s1", "Planning"));
    }

    @Test
    void passesOverCellsThatNameNoDepartment() {
        assertThat(givers(stage().cell("frontstage", "s1", by("Sales")).cell("support", "s1", Work.of(Duration.ofHours(1), " ")).cell("support", "s3", by("IT"))))
                .isEqualTo(Map.of("support/s3", "Sales"));
    }

    @Test
    void mindsNoCapitalsAndSpaces() {
        assertThat(givers(stage().cell("frontstage", "s1", by("Sales")).cell("support", "s1", by(" sales ")))).isEmpty();
    }

    @Test
    void meetsACellOverAPhaseOnceBeforeTheFirstStepOfItsLane() {
        assertThat(givers(stage().cell("frontstage", "p1", by("Sales")).cell("frontstage", "s1", by("Desk")).cell("support", "s2", by("Desk"))))
                .isEqualTo(Map.of("frontstage/s1", "Sales"));
    }

    @Test
    void leavesOutWhatTheCustomerDoesAndSees() {
        assertThat(givers(stage().lane(LaneKind.CUSTOMER_ACTIONS).lane(LaneKind.PHYSICAL_EVIDENCE).cell("customer-actions", "s1", by("Family"))
                .cell("physical-evidence", "s1", by("Print")).cell("frontstage", "s2", by("Sales")))).isEmpty();
    }

    @Test
    void countsEachChangeOfDepartment() {
        Journey journey = stage().cell("frontstage", "s1", by("Sales")).cell("support", "s2", by("IT")).cell("frontstage", "s3", by("Sales")).journey();

        assertThat(HandOvers.of(journey, MapLayout.of(journey)).count()).isEqualTo(2);
    }

    private static TestBlueprint stage() {
        return map().lane(LaneKind.FRONTSTAGE).lane(LaneKind.SUPPORT);
    }

    private static Work by(String department) {
        return Work.of(Duration.ofMinutes(1), department);
    }

    private static Map<String, String> givers(TestBlueprint map) {
        Journey journey = map.journey();
        HandOvers found = HandOvers.of(journey, MapLayout.of(journey));
        Map<String, String> givers = new TreeMap<>();
        journey.cells().forEach(cell -> found.giver(cell).ifPresent(giver -> givers.put(cell.lane() + "/" + cell.at(), giver)));
        return givers;
    }
}
