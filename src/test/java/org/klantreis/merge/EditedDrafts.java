package org.klantreis.merge;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.Journey;
import org.klantreis.testing.Journeys;

/** A base and what two people made of it. */
record EditedDrafts(Journey base, Journey theirs, Journey mine, long seed) {

    static EditedDrafts of(int begun, int edits, long seed) {
        Random random = new Random(seed);
        Journey base = new AnyEdits("base", random).edited(Journeys.titled("A trip"), begun);
        return new EditedDrafts(base, new AnyEdits("theirs", random).edited(base, random.nextInt(edits)),
                new AnyEdits("mine", random).edited(base, random.nextInt(edits)), seed);
    }

    Settling settled() {
        return new Settling(base, theirs, mine, new Random(seed));
    }

    Outcome<Journey> merge() {
        return JourneyMerge.merge(base, theirs, mine);
    }

    Facts facts(Side side) {
        return new Facts(side.of(theirs, mine));
    }

    Set<Spot> changed(Side side) {
        return facts(side).otherThan(new Facts(base));
    }

    /** Whether it went with what somebody gave up. The phase of a step may be another on each side, and another than before. */
    boolean isGivenUp(Spot spot, Side side, Settling settling) {
        List<Facts> all = List.of(new Facts(base), facts(Side.THEIRS), facts(Side.MINE));
        Set<String> holders = all.stream().flatMap(facts -> facts.holders(spot.element()).stream()).collect(Collectors.toSet());
        Set<String> lists = all.stream().flatMap(facts -> facts.lists(holders).stream()).collect(Collectors.toSet());
        return settling.wasGivenUp(side, holders, lists);
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + merge().conflicts();
    }
}
