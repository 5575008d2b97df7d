package org.klantreis.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.GoldenCircle;
import org.klantreis.model.Header;
import org.klantreis.model.Journey;

/** Tells what a map is about and where it stands; says nothing of what nobody filled in. */
final class HeaderFacts {

    private final MapWords words;
    private final Neighbours neighbours;

    HeaderFacts(MapWords words, Neighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    /** Why somebody travels, from where to where. */
    List<Fact> facts(Journey journey) {
        Header header = journey.header();
        List<Fact> facts = new ArrayList<>();
        add(facts, "goal", header.goal());
        add(facts, "scenario", header.scenario());
        add(facts, "start", header.start());
        add(facts, "end", header.end());
        journey.parent().ifPresent(parent -> facts.add(neighbour("parent", neighbours.parent())));
        journey.pair().ifPresent(pair -> facts.add(neighbour("pair-of." + journey.state().word(), neighbours.pair())));
        return facts;
    }

    /** What drives the people behind the map, from the inside out. */
    List<Ring> circle(GoldenCircle circle) {
        return Stream.of(ring("why", circle.why()), ring("how", circle.how()), ring("what", circle.what()))
                .filter(ring -> !ring.value().isBlank()).toList();
    }

    private Ring ring(String name, String value) {
        return new Ring(name, words.text("map.circle." + name), value);
    }

    private Fact neighbour(String name, Optional<PageLink> link) {
        return new Fact(words.text("map.fact." + name), link.map(PageLink::title).orElseGet(() -> words.text("map.unseen")),
                link.map(PageLink::address).orElse(""));
    }

    List<Fact> totals(Header header, int phases, Totals totals, Optional<Integer> handOvers) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "status", words.word("status", header.status()));
        add(facts, "owner", header.owner());
        header.reviewBy().ifPresent(date -> add(facts, "review-by", words.date(date)));
        facts.add(new Fact(words.text("map.phases." + header.phaseWord().word()), words.text("map.number", phases)));
        if (totals.steps() > 0) {
            add(facts, "steps", words.text("map.steps", totals.steps(), totals.touchpoints()));
            add(facts, "waiting", totals.waiting().equals(Duration.ZERO) ? "" : words.duration(totals.waiting()));
            add(facts, "switches", words.text("map.number", totals.switches()));
            add(facts, "assumed", words.text("map.percent", totals.assumedPercent()));
        }
        handOvers.ifPresent(count -> add(facts, "hand-overs", words.text("map.number", count)));
        return facts;
    }

    /** The rest, for who wants to know. */
    List<Fact> more(Journey journey) {
        Header header = journey.header();
        List<Fact> facts = new ArrayList<>();
        add(facts, "scope-in", header.scopeIn());
        add(facts, "scope-out", header.scopeOut());
        add(facts, "scope", header.scopeType().map(value -> words.word("scope", value)).orElse(""));
        add(facts, "purpose", header.purpose().stream().map(value -> words.word("purpose", value)).collect(Collectors.joining(", ")));
        add(facts, "labels", String.join(", ", header.labels()));
        facts.addAll(new Unplaced(journey, words).facts());
        return facts;
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text("map.fact." + name), value));
        }
    }
}
