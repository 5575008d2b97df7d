package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;

/** Turns a journey and its layout into the flat view that templates read. */
final class MapPages {

    private final Journey journey;
    private final Presentation presentation;
    private final MapLayout layout;
    private final MapWords words;
    private final Neighbours neighbours;
    private final Optional<HandOvers> handOvers;

    MapPages(Journey journey, Presentation presentation, MapLayout layout, MapWords words, Neighbours neighbours) {
        this.journey = journey;
        this.presentation = presentation;
        this.layout = layout;
        this.words = words;
        this.neighbours = neighbours;
        this.handOvers = presentation.view() == View.BLUEPRINT ? Optional.of(HandOvers.of(journey, layout)) : Optional.empty();
    }

    MapPage page(Pictures pictures) {
        return new MapPage(presentation.map().key(), Long.toString(presentation.map().page()), presentation.revision(),
                presentation.instance(), journey.lang(), presentation.view() == View.BLUEPRINT,
                String.join(",", new TreeSet<>(presentation.lanes())), presentation.height().orElse(0), head(), table(pictures),
                words.text("map.phase." + journey.header().phaseWord().word()), new PlanItems(journey, words).all());
    }

    private MapHead head() {
        HeaderFacts facts = new HeaderFacts(words, neighbours);
        return new MapHead(journey.title(), journey.description(), journey.state().word(), words.word("state", journey.state()),
                new PersonaChips(words, journey.lang()).of(journey, neighbours.personas()), facts.facts(journey),
                facts.circle(journey.header().goldenCircle()),
                facts.totals(journey.header(), journey.phases().size(), Totals.of(layout), handOvers.map(HandOvers::count)),
                facts.more(journey));
    }

    private MapTable table(Pictures pictures) {
        return new MapTable(words.text("map.caption", journey.title()),
                stepsAreActions() ? words.word("lane", LaneKind.CUSTOMER_ACTIONS) : "", layout.columns().size(),
                layout.phases().stream().map(MapPages::phase).toList(), steps(), lanes(pictures));
    }

    private static PhaseHead phase(PhaseSpan span) {
        Phase phase = span.phase();
        return new PhaseHead(phase.id().value(), phase.title(), phase.description(), span.columns().size(), span.hasSteps());
    }

    private List<StepHead> steps() {
        Set<LaneKind> drawn = LaneChoice.of(journey.lanes(), presentation).stream().map(choice -> choice.lane().kind())
                .collect(Collectors.toSet());
        StepHeads heads = new StepHeads(journey, layout, words, drawn, presentation.view());
        return layout.columns().stream().flatMap(column -> column.step().stream()).map(heads::of).toList();
    }

    private List<LaneRow> lanes(Pictures pictures) {
        LaneRows rows = new LaneRows(journey, layout, words, new CellTexts(presentation.map().page(), pictures),
                new WorkItems(words, handOvers));
        Set<BlueprintLine> drawn = EnumSet.noneOf(BlueprintLine.class);
        List<LaneRow> lanes = new ArrayList<>();
        for (LaneChoice choice : LaneChoice.of(journey.lanes(), presentation)) {
            lanes.add(rows.of(choice, linesAbove(choice).stream().filter(drawn::add).toList()));
        }
        return lanes;
    }

    /** Also above a lane that waits unseen: where nothing is seen below a line, the styles hide it. */
    private List<BlueprintLine> linesAbove(LaneChoice choice) {
        return presentation.view() == View.BLUEPRINT ? BlueprintLine.above(choice.lane().kind()) : List.of();
    }

    /** Without a lane of their own, the steps are what the customer does: nothing is typed twice. */
    private boolean stepsAreActions() {
        return presentation.view() == View.BLUEPRINT && layout.hasSteps()
                && journey.lanes().stream().noneMatch(lane -> lane.kind() == LaneKind.CUSTOMER_ACTIONS && !lane.hidden());
    }
}
