package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.klantreis.model.Journey;

/** Somebody who settles by chance what they are told about, and what they are told then, until nothing is left. */
final class Settling {

    private static final int PATIENCE = 5;

    private final List<Conflict> shown = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Journey outcome;

    Settling(Journey base, Journey theirs, Journey mine, Random random) {
        Outcome<Journey> merged = JourneyMerge.merge(base, theirs, mine);
        for (int round = 0; merged.document().isEmpty(); round++) {
            assertThat(round).as("%s after %s", merged.conflicts(), choices).isLessThan(PATIENCE);
            merged.conflicts().forEach(conflict -> settle(conflict, random.nextBoolean() ? Side.MINE : Side.THEIRS));
            assertThat(choices).extracting(Choice::element, Choice::field).doesNotHaveDuplicates();
            merged = JourneyMerge.merge(base, theirs, mine, choices);
        }
        outcome = merged.document().orElseThrow();
    }

    private void settle(Conflict conflict, Side side) {
        shown.add(conflict);
        choices.add(new Choice(conflict.element(), conflict.field(), side));
    }

    Journey outcome() {
        return outcome;
    }

    List<Choice> choices() {
        return choices;
    }

    List<Conflict> shown() {
        return shown;
    }

    /** Whether somebody was shown this word of that side. */
    boolean wasShown(Side side, String word) {
        return shown.stream().anyMatch(conflict -> Facts.words(side.of(conflict.theirs(), conflict.mine())).contains(word));
    }

    /** Whether one of these elements, or one of the lists in which they stand, was taken from the other side. */
    boolean wasGivenUp(Side side, Set<String> elements, Set<String> lists) {
        return choices.stream().filter(choice -> choice.side() == side.other()).anyMatch(choice ->
                elements.contains(choice.element()) || choice.element().equals("journey") && lists.contains(choice.field()));
    }
}
