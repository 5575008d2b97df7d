package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.klantreis.merge.Edited.add;
import static org.klantreis.merge.Edited.edit;
import static org.klantreis.merge.Edited.entry;
import static org.klantreis.merge.Edited.keys;
import static org.klantreis.merge.Edited.move;
import static org.klantreis.merge.Edited.remove;
import static org.klantreis.merge.Edited.set;
import static org.klantreis.merge.Edited.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;
import org.klantreis.model.OwnWords;
import org.klantreis.model.Phase;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;
import org.klantreis.model.Work;

class JourneyMergeTest {
    private static final Journey BASE = new Journey("en", "Bill", "", JourneyState.AS_IS, Optional.empty(), Optional.empty(),
            Header.EMPTY, List.of(), OwnWords.NONE, List.of(Phase.of("p1", "Ask"), Phase.of("p2", "Pay")),
            IntStream.rangeClosed(1, 5).mapToObj(n -> Step.of("s" + n, n < 4 ? "p1" : "p2", "Step " + n)).toList(),
            List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts"), Lane.of("l2", LaneKind.EMOTION, "Emotion")),
            List.of(Cell.of("l1", "s1", "Why?")), List.of(), List.of(), Extras.NONE);

    @Test
    void keepsChangesOfBothSidesInDifferentElements() {
        Journey theirs = set(BASE, "steps", "s1", "title", "I ask");
        Journey mine = with(set(BASE, "cells", "l1/s1", "text", "How come?"), "title", "My bill");

        assertThat(merged(BASE, theirs, mine))
                .isEqualTo(with(set(theirs, "cells", "l1/s1", "text", "How come?"), "title", "My bill"));
    }

    @Test
    void keepsWhatBothSidesSayOfTheWorkInOneCell() {
        Journey theirs = set(BASE, "cells", "l1/s1", "work", Work.of(Duration.ofHours(2), ""));
        Journey mine = set(BASE, "cells", "l1/s1", "work", new Work(Optional.empty(), "Planning", Optional.of(ServiceMark.WAIT)));

        assertThat(merged(BASE, theirs, mine)).isEqualTo(set(BASE, "cells", "l1/s1", "work",
                new Work(Optional.of(Duration.ofHours(2)), "Planning", Optional.of(ServiceMark.WAIT))));
    }

    @Test
    void keepsChangesOfBothSidesInDifferentFieldsOfOneStep() {
        Journey theirs = set(BASE, "steps", "s1", "contact", Contact.through("phone"));
        Journey mine = set(BASE, "steps", "s1", "experience", Experience.of(new Valence(-3), "doubt"));

        assertThat(merged(BASE, theirs, mine).steps().get(0))
                .isEqualTo(Step.of("s1", "p1", "Step 1", Contact.through("phone"), Experience.of(new Valence(-3), "doubt")));
    }

    @Test
    void keepsValenceOfOneSideAndEmotionOfTheOther() {
        Journey theirs = experience(new Experience(Optional.of(new Valence(2)), Optional.empty(), ""));
        Journey mine = experience(new Experience(Optional.empty(), Optional.empty(), "joy"));

        assertThat(merged(BASE, theirs, mine).steps().get(0).experience()).isEqualTo(Experience.of(new Valence(2), "joy"));
    }

    @Test
    void mergesTheGoldenCircleRingByRing() {
        Journey theirs = with(BASE, "header", circle("why", "To help"));

        assertThat(merged(BASE, theirs, with(BASE, "header", circle("how", "By listening"))).header().goldenCircle())
                .isEqualTo(new GoldenCircle("To help", "By listening", "", Extras.NONE));
        assertThat(conflicts(BASE, theirs, with(BASE, "header", circle("why", "To earn"))))
                .containsExactly(new Conflict("header", "", "goldenCircle.why", "", "To help", "To earn"));
    }

    @Test
    void tellsBaseTheirsAndMineWhereBothChangedTheSame() {
        Journey theirs = experience(Experience.of(new Valence(2), "joy"));
        Journey mine = experience(Experience.of(new Valence(-3), "joy"));

        assertThat(JourneyMerge.merge(BASE, theirs, mine))
                .isEqualTo(new Outcome<>(Optional.empty(), List.of(new Conflict("s1", "Step 1", "valence", "", "1", "-1.5"))));
    }

    @Test
    void callsFieldsAsDocumentsDo() {
        Journey theirs = with(set(BASE, "steps", "s1", "contact", reason("Bill")), "header", goal("Pay"));
        Journey mine = with(set(BASE, "steps", "s1", "contact", reason("Debt")), "header", goal("Ask"));

        assertThat(conflicts(BASE, theirs, mine)).containsExactly(new Conflict("header", "", "goal", "", "Pay", "Ask"),
                new Conflict("s1", "Step 1", "contactReason", "", "Bill", "Debt"));
    }

    @Test
    void takesTheSameChangeOnBothSidesOnce() {
        Journey both = add(set(BASE, "steps", "s1", "title", "I ask"), "steps", 1, Step.of("s9", "p1", "I wait"));

        assertThat(merged(BASE, both, both)).isEqualTo(both);
    }

    @Test
    void keepsAdditionsOfBothSidesTheirsFirst() {
        Journey theirs = add(BASE, "steps", 1, Step.of("t", "p1", "Theirs"));
        Journey mine = add(BASE, "steps", 1, Step.of("m", "p1", "Mine"));

        assertThat(keys(merged(BASE, theirs, mine), "steps")).containsExactly("s1", "t", "m", "s2", "s3", "s4", "s5");
    }

    @Test
    void removesWhatOneSideRemovedAndTheOtherLeftAlone() {
        Journey theirs = set(BASE, "steps", "s1", "title", "I ask");

        assertThat(keys(merged(BASE, theirs, remove(BASE, "steps", "s3")), "steps")).containsExactly("s1", "s2", "s4", "s5");
    }

    @Test
    void refusesToRemoveWhatTheOtherSideChanged() {
        Journey theirs = set(BASE, "steps", "s3", "title", "I ask again");
        Journey mine = remove(BASE, "steps", "s3");

        assertThat(conflicts(BASE, theirs, mine)).containsExactly(new Conflict("s3", "I ask again", "", "Step 3", "I ask again", ""));
        assertThat(conflicts(BASE, mine, theirs)).containsExactly(new Conflict("s3", "I ask again", "", "Step 3", "", "I ask again"));
    }

    @Test
    void refusesToRemoveAStepAtWhichTheOtherSideWrote() {
        Journey theirs = add(BASE, "cells", 1, Cell.of("l1", "s3", "Again?"));
        Journey mine = remove(BASE, "steps", "s3");

        assertThat(conflicts(BASE, theirs, mine)).containsExactly(new Conflict("s3", "Step 3", "", "Step 3", "Step 3, Again?", ""));
    }

    @Test
    void refusesTwoTextsTypedIntoOneEmptyCell() {
        Journey theirs = add(BASE, "cells", 1, Cell.of("l1", "s3", "Again?"));
        Journey mine = add(BASE, "cells", 1, Cell.of("l1", "s3", "Still?"));

        assertThat(conflicts(BASE, theirs, mine)).containsExactly(new Conflict("l1/s3", "Thoughts · Step 3", "", "", "Again?", "Still?"));
    }

    @Test
    void refusesOneIdForTwoElements() {
        Journey theirs = add(BASE, "steps", 0, Step.of("x", "p1", "Theirs"));
        Journey mine = add(BASE, "lanes", 0, Lane.of("x", LaneKind.TEXT, "Mine"));

        assertThat(conflicts(BASE, theirs, mine)).extracting(Conflict::element).containsExactly("x");
    }

    @Test
    void refusesMoreStepsTogetherThanAMapMayHold() {
        Journey full = with(BASE, "steps", IntStream.range(0, 399).mapToObj(n -> Step.of("s" + n, "p1", "S")).toList());
        Journey theirs = add(full, "steps", 0, Step.of("t", "p1", "Theirs"));
        Journey mine = add(full, "steps", 9, Step.of("m", "p1", "Mine"));

        assertThat(conflicts(full, theirs, mine)).extracting(Conflict::element, Conflict::field)
                .containsExactly(tuple("journey", "steps"));
    }

    @Test
    void keepsMovesOfBothSides() {
        Journey theirs = move(BASE, "steps", "s1", 4);
        Journey mine = move(BASE, "steps", "s4", 1);

        assertThat(keys(merged(BASE, theirs, mine), "steps")).containsExactly("s4", "s2", "s3", "s5", "s1");
    }

    @Test
    void movesAStepThatTheOtherSideChanged() {
        Journey theirs = move(BASE, "steps", "s1", 4);
        Journey mine = add(set(BASE, "steps", "s1", "title", "I ask"), "steps", 2, Step.of("m", "p1", "Mine"));

        Journey merged = merged(BASE, theirs, mine);

        assertThat(keys(merged, "steps")).containsExactly("s2", "m", "s3", "s4", "s5", "s1");
        assertThat(entry(merged, "steps", "s1")).contains(Step.of("s1", "p1", "I ask"));
    }

    @Test
    void refusesMovesThatContradictEachOther() {
        Journey base = with(BASE, "lanes", lanes("l1", "x", "y"));
        Journey theirs = with(BASE, "lanes", lanes("x", "l1", "y"));
        Journey mine = with(BASE, "lanes", lanes("l1", "y", "x"));

        assertThat(conflicts(base, theirs, mine))
                .containsExactly(new Conflict("journey", "", "lanes.order", "l1, x, y", "x, l1, y", "l1, y, x"));
    }

    @Test
    void asksAboutTheOrderOfAListTooLongToCompare() {
        List<String> entries = IntStream.range(0, 24_000).mapToObj(String::valueOf).toList();
        Set<Object> all = Set.copyOf(entries);

        assertThat(new OrderMerge(List.copyOf(entries), swapped(entries, 0), swapped(entries, 23_000), all, true).contradicts()).isTrue();
    }

    @Test
    void keepsAMoveBesideAnEditAlsoInListsWithoutPlacesOnTheMap() {
        Journey base = with(BASE, "findings", findings("f1", "f2", "f3"));
        Journey theirs = set(base, "findings", "f1", "text", "More");
        Journey mine = move(base, "findings", "f3", 0);

        assertThat(keys(merged(base, theirs, mine), "findings")).containsExactly("f3", "f1", "f2");
        assertThat(keys(merged(base, mine, theirs), "findings")).containsExactly("f3", "f1", "f2");
    }

    @Test
    void keepsAMoveOfChannelsBesideANewOne() {
        Journey base = set(BASE, "steps", "s1", "contact", Contact.through("phone", "email", "app"));
        Journey theirs = set(BASE, "steps", "s1", "contact", Contact.through("phone", "email", "app", "post"));
        Journey mine = set(BASE, "steps", "s1", "contact", Contact.through("email", "phone", "app"));

        assertThat(merged(base, theirs, mine).steps().get(0).contact()).isEqualTo(Contact.through("email", "phone", "app", "post"));
    }

    @Test
    void keepsMeasuresThatBothSidesAdded() {
        Journey theirs = set(BASE, "steps", "s1", "measures", List.of(nps(10)));
        Journey mine = set(BASE, "steps", "s1", "measures", List.of(nps(20)));

        assertThat(merged(BASE, theirs, mine).steps().get(0).measures()).containsExactly(nps(10), nps(20));
    }

    @Test
    void refusesOneMeasureCorrectedInTwoWays() {
        Journey base = set(BASE, "steps", "s1", "measures", List.of(nps(10)));
        Journey theirs = set(BASE, "steps", "s1", "measures", List.of(nps(11)));
        Journey mine = set(BASE, "steps", "s1", "measures", List.of(nps(12)));

        assertThat(conflicts(base, theirs, mine)).containsExactly(new Conflict("s1", "Step 1", "measures", "nps, 10", "nps, 11", "nps, 12"));
    }

    @Test
    void mergesLabelsAndStepsOfAFindingAsSets() {
        Journey base = add(BASE, "findings", 0, Finding.of("f", FindingKind.PAIN, "Slow", List.of(BASE.steps().get(0).id())));
        Journey theirs = set(base, "findings", "f", "steps", List.of(BASE.steps().get(0).id(), BASE.steps().get(1).id()));
        Journey mine = set(base, "findings", "f", "steps", List.of(BASE.steps().get(2).id()));

        assertThat(merged(base, theirs, mine).findings().get(0).steps())
                .containsExactlyInAnyOrder(BASE.steps().get(1).id(), BASE.steps().get(2).id());
    }

    @Test
    void mergesMembersOfNewerVersionsByName() {
        Journey theirs = with(BASE, "extras", new Extras(Map.of("a", "1")));
        Journey mine = with(BASE, "extras", new Extras(Map.of("b", "2")));

        assertThat(merged(BASE, theirs, mine).extras()).isEqualTo(new Extras(Map.of("a", "1", "b", "2")));
        assertThat(conflicts(BASE, theirs, with(BASE, "extras", new Extras(Map.of("a", "3")))))
                .containsExactly(new Conflict("journey", "", "a", "", "1", "3"));
    }

    private static Journey experience(Experience experience) {
        return edit(BASE, "steps", "s1", step -> with(step, "experience", experience));
    }

    private static Contact reason(String reason) {
        return with(Contact.NONE, "reason", reason);
    }

    private static Header circle(String ring, String text) {
        return with(Header.EMPTY, "goldenCircle", with(GoldenCircle.EMPTY, ring, text));
    }

    private static Header goal(String goal) {
        return with(Header.EMPTY, "goal", goal);
    }

    private static Measure nps(int value) {
        return new Measure(MeasureKind.NPS, BigDecimal.valueOf(value), CsatScale.PERCENT, "", "", Optional.empty(),
                Optional.empty(), "", Extras.NONE);
    }

    private static List<Finding> findings(String... ids) {
        return List.of(ids).stream().map(id -> Finding.of(id, FindingKind.PAIN, id, List.of())).toList();
    }

    private static List<Object> swapped(List<String> entries, int first) {
        List<Object> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, first, first + 1);
        return swapped;
    }

    private static List<Lane> lanes(String... ids) {
        return List.of(ids).stream().map(id -> Lane.of(id, LaneKind.TEXT, id)).toList();
    }

    private static Journey merged(Journey base, Journey theirs, Journey mine) {
        Outcome<Journey> outcome = JourneyMerge.merge(base, theirs, mine);
        assertThat(outcome.conflicts()).isEmpty();
        return outcome.document().orElseThrow();
    }

    private static List<Conflict> conflicts(Journey base, Journey theirs, Journey mine) {
        Outcome<Journey> outcome = JourneyMerge.merge(base, theirs, mine);
        assertThat(outcome.document()).isEmpty();
        return outcome.conflicts();
    }
}
