package org.klantreis.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.AnyJourney;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;

class ComparisonProperties {

    @Provide
    Arbitrary<Journey> journeys() {
        return AnyJourney.journeys();
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Property(tries = 200)
    void findsNothingBetweenAMapAndItself(@ForAll("journeys") Journey journey) {
        assertThat(Comparison.of(journey, journey).differences()).isEmpty();
        assertThat(Union.of(journey, journey).steps()).containsExactlyInAnyOrderElementsOf(journey.steps());
    }

    @Property(tries = 200)
    void removesBackwardsWhatItAddsForwards(@ForAll("journeys") Journey before, @ForAll("journeys") Journey after) {
        assertThat(places(before, after, Change.ADDED)).containsExactlyInAnyOrderElementsOf(places(after, before, Change.REMOVED));
    }

    @Property(tries = 200)
    void losesNoStepInTheUnion(@ForAll("journeys") Journey before, @ForAll("journeys") Journey after) {
        Journey union = Union.of(before, after);
        if (!union.equals(after)) {
            assertThat(ids(union)).containsAll(ids(before)).containsAll(ids(after));
        }
    }

    @Property
    void leavesTheRestInOrderWhenMovedEntriesAreTakenAway(@ForAll("orders") List<Integer> order) {
        List<Integer> moved = Moves.between(List.of(0, 1, 2, 3, 4, 5, 6, 7), order).toList();
        assertThat(order.stream().filter(entry -> !moved.contains(entry)).toList()).isSorted();
    }

    private static List<List<String>> places(Journey before, Journey after, Change change) {
        return Comparison.of(before, after).differences().stream().filter(difference -> difference.change() == change)
                .map(difference -> difference.subject().ids()).toList();
    }

    private static List<ElementId> ids(Journey journey) {
        return journey.steps().stream().map(Step::id).toList();
    }
}
