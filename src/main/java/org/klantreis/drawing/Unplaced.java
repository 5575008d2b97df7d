package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;

/** Findings that belong to no step, and so stand in no lane; improvements stand in the plan. */
final class Unplaced {

    private final Journey journey;
    private final MapWords words;
    private final FindingItems found;

    Unplaced(Journey journey, MapWords words) {
        this.journey = journey;
        this.words = words;
        this.found = new FindingItems(words);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, LaneKind.PAIN, findings(FindingKind.PAIN));
        add(facts, LaneKind.OPPORTUNITY, findings(FindingKind.OPPORTUNITY));
        return facts;
    }

    private Stream<Item> findings(FindingKind kind) {
        return journey.findings().stream().filter(finding -> finding.kind() == kind && finding.steps().isEmpty()).map(found::of);
    }

    private void add(List<Fact> facts, LaneKind kind, Stream<Item> items) {
        String told = items.map(Item::sentence).collect(Collectors.joining(";\n"));
        if (!told.isEmpty()) {
            facts.add(new Fact(words.word("lane", kind), told));
        }
    }
}
