package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.ElementId;
import org.klantreis.model.Experience;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

class StarterContentTest {

    private static final Path MAP = Path.of("src/test/resources/starters/of-people.json");

    private final MapJson json = new MapJson();
    private final Journey map = map();

    @Test
    void namesNobodyWhateverIsKept() {
        String starter = json.write(StarterContent.of(map, Kept.everythingOf(map), "Ours"));

        assertThat(people()).isNotEmpty().allSatisfy(person -> assertThat(json.write(map)).contains(person))
                .allSatisfy(person -> assertThat(starter).doesNotContain(person));
    }

    @Test
    void isCalledLikeTheStarter() {
        assertThat(StarterContent.of(map, Kept.NOTHING, "Ours").title()).isEqualTo("Ours");
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void holdsOfALaneOnlyWhatWasChosen(LaneKind kind) {
        Journey starter = keeping(kind);

        assertThat(starter.cells().isEmpty()).isEqualTo(!kind.holdsCells());
        assertThat(starter.findings()).allMatch(finding -> KeptFindings.laneOf(finding) == kind);
        assertThat(starter.improvements().isEmpty()).isEqualTo(kind != LaneKind.IMPROVEMENT);
        assertThat(starter.steps()).allMatch(step -> step.contact().channels().isEmpty() || kind == LaneKind.CHANNEL)
                .allMatch(step -> step.contact().reason().isEmpty() || kind == LaneKind.CONTACT_REASON)
                .allMatch(step -> step.experience().equals(Experience.UNKNOWN) || kind == LaneKind.EMOTION)
                .allMatch(step -> step.moment().isEmpty() || kind == LaneKind.MOMENT)
                .allMatch(step -> step.duration().isEmpty() || kind == LaneKind.DURATION);
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void holdsAsMuchAsWasTold(LaneKind kind) {
        LanePart part = StarterParts.of(map).lanes().stream().filter(lane -> lane.lane().kind() == kind).findFirst().orElseThrow();
        LanePart left = StarterParts.of(keeping(kind)).lanes().stream().filter(lane -> lane.lane().kind() == kind).findFirst().orElseThrow();

        assertThat(part.may()).isEqualTo(LaneKeeping.may(kind));
        assertThat(part.count()).isEqualTo(left.count()).isEqualTo(part.may() ? 1 : 0);
    }

    @Test
    void leavesAnImprovementWhereItStoodWhenItsFindingStaysBehind() {
        Journey starter = keeping(LaneKind.IMPROVEMENT);

        assertThat(starter.improvements().get(0).findings()).isEmpty();
        assertThat(starter.improvements().get(0).steps()).containsExactly(new ElementId("s1"));
    }

    @Test
    void holdsHeadAndDescriptionsOnlyIfChosen() {
        Journey bare = StarterContent.of(map, Kept.NOTHING, "Ours");
        Journey all = StarterContent.of(map, new Kept(Set.of(), true, true), "Ours");

        assertThat(bare.header().goal()).isEmpty();
        assertThat(bare.steps().get(0).description()).isEmpty();
        assertThat(all.header().goal()).isEqualTo("Get home dry");
        assertThat(all.steps().get(0).description()).isEqualTo("Mostly on a phone");
        assertThat(StarterParts.of(map).header()).isTrue();
        assertThat(StarterParts.of(map).descriptions()).isEqualTo(2);
    }

    @Test
    void leavesBehindWorkThatNobodySees() {
        Journey remembering = json.read("""
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"A trip","phases":[{"id":"p1","title":"Only"}],
                 "lanes":[{"id":"l1","kind":"text","title":"Was backstage"},{"id":"l2","kind":"backstage","title":"Backstage"}],
                 "cells":[{"lane":"l1","at":"p1","department":"Iris"},{"lane":"l2","at":"p1","text":"Packing","department":"Store"}]}""");

        assertThat(StarterContent.of(remembering, Kept.everythingOf(remembering), "Ours").cells())
                .extracting(cell -> cell.lane().value() + " " + cell.work().department()).containsExactly("l2 Store");
    }

    private Journey keeping(LaneKind kind) {
        Lane lane = map.lanes().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        return StarterContent.of(map, new Kept(Set.of(lane.id()), false, false), "Ours");
    }

    /** They are called so wherever the format has room for somebody. */
    private Stream<String> people() {
        return Stream.of("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hugo", "Iris", "Jan");
    }

    private Journey map() {
        try {
            return json.read(Files.readString(MAP));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
