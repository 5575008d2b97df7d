package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.model.AnyJourney;
import org.klantreis.model.Journey;

class JourneyMergeProperties {

    @Provide
    Arbitrary<Journey> journeys() {
        return AnyJourney.journeys();
    }

    @Property(tries = 100)
    void givesTheSideThatChangedWhereTheOtherDidNot(@ForAll("journeys") Journey base, @ForAll("journeys") Journey draft) {
        assertThat(JourneyMerge.merge(base, base, draft)).isEqualTo(Outcome.of(draft));
        assertThat(JourneyMerge.merge(base, draft, base)).isEqualTo(Outcome.of(draft));
        assertThat(JourneyMerge.merge(base, draft, draft)).isEqualTo(Outcome.of(draft));
    }

    @Property(tries = 200)
    void losesNoEditOfEitherSide(@ForAll("journeys") Journey base, @ForAll long seed) {
        TwoDrafts drafts = new TwoDrafts(base, new Random(seed));

        Outcome<Journey> outcome = JourneyMerge.merge(base, drafts.theirs(), drafts.mine());

        assertThat(outcome.conflicts()).isEmpty();
        assertThat(drafts.expected()).allMatch(edit -> edit.test(outcome.document().orElseThrow()));
    }

    @Property(tries = 100)
    void doesNotMindWhoSavedFirst(@ForAll("journeys") Journey base, @ForAll long seed) {
        Assume.that(!base.steps().isEmpty());
        TwoDrafts drafts = new TwoDrafts(base, new Random(seed));

        assertThat(JourneyMerge.merge(base, drafts.theirs(), drafts.mine()))
                .isEqualTo(JourneyMerge.merge(base, drafts.mine(), drafts.theirs()));
    }

    @Property(tries = 200)
    void eitherMergesOrTellsWhyNot(@ForAll("journeys") Journey base, @ForAll("journeys") Journey theirs,
                                   @ForAll("journeys") Journey mine) {
        Outcome<Journey> outcome = JourneyMerge.merge(base, theirs, mine);

        if (outcome.document().isPresent()) {
            assertThat(journeyOf(outcome).title()).isIn(theirs.title(), mine.title());
            assertThat(Edited.keys(journeyOf(outcome), "steps")).isSubsetOf(Stream.of(theirs, mine)
                    .flatMap(side -> Edited.keys(side, "steps").stream()).toList());
            assertThat(outcome.conflicts()).isEmpty();
        } else {
            assertThat(outcome.conflicts()).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void tellsEveryTitleThatBothChangedDifferently(@ForAll("journeys") Journey base, @ForAll("journeys") Journey theirs,
                                                   @ForAll("journeys") Journey mine) {
        Assume.that(Stream.of(base, theirs, mine).map(Journey::title).distinct().count() == 3);

        assertThat(JourneyMerge.merge(base, theirs, mine).conflicts())
                .contains(new Conflict("journey", "", "title", base.title(), theirs.title(), mine.title()));
    }

    @Property(tries = 200)
    void comesToAnEndHoweverConflictsAreSettled(@ForAll("journeys") Journey base, @ForAll("journeys") Journey theirs,
                                                @ForAll("journeys") Journey mine, @ForAll long seed) {
        Random random = new Random(seed);
        List<Choice> choices = new ArrayList<>();
        Outcome<Journey> outcome = JourneyMerge.merge(base, theirs, mine, choices);

        for (int round = 1; outcome.document().isEmpty() && round < 20; round++) {
            outcome.conflicts().forEach(conflict -> choices.add(new Choice(conflict.element(), conflict.field(),
                    random.nextBoolean() ? Side.MINE : Side.THEIRS)));
            outcome = JourneyMerge.merge(base, theirs, mine, choices);
        }

        assertThat(outcome.conflicts()).isEmpty();
    }

    private static Journey journeyOf(Outcome<Journey> outcome) {
        return outcome.document().orElseThrow();
    }
}
