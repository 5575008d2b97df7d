package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;
import org.klantreis.model.MomentKind;
import org.klantreis.model.Step;
import org.klantreis.model.StepKind;
import org.klantreis.model.TouchpointStatus;

/** Writes the heads of the columns. */
final class StepHeads {

    private final MapWords words;
    private final Map<ElementId, String> titles;
    private final Map<ElementId, String> personas = new HashMap<>();
    private final LaneItems items;
    private final Set<LaneKind> untold;
    private final View view;

    /** @param drawn kinds of lanes that the map has: what they show is not told twice */
    StepHeads(Journey journey, MapLayout layout, MapWords words, Set<LaneKind> drawn, View view) {
        this.view = view;
        this.words = words;
        this.items = new LaneItems(journey, layout, words);
        this.untold = EnumSet.of(LaneKind.CHANNEL, LaneKind.OWNER, LaneKind.MOMENT, LaneKind.MEASURE);
        untold.removeAll(drawn);
        this.titles = journey.steps().stream().collect(Collectors.toMap(Step::id, Step::title));
        journey.personas().forEach(persona -> persona.id().ifPresent(id -> personas.put(id, words.persona(persona))));
    }

    StepHead of(Step step) {
        return new StepHead(step.id().value(), step.title(), step.kind().word(), caption(step), point(step), returns(step),
                delivered(step), channels(step), travellers(step, "\n"),
                step.moment().map(moment -> words.word("moment", moment.kind())).orElse(""), facts(step),
                step.sources().stream().map(new SourceWords(words)::of).toList());
    }

    private String channels(Step step) {
        return step.contact().channels().stream().map(words::channel).collect(Collectors.joining("\n"));
    }

    private String travellers(Step step, String between) {
        return step.personas().personas().stream().map(personas::get).distinct().collect(Collectors.joining(between));
    }

    /** What tells this step from a plain touchpoint: its kind is always told, the rest if it is known. */
    private String caption(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(words.word("step.kind", step.kind()));
        step.duration().ifPresent(duration -> parts.add(words.duration(duration)));
        if (step.optional()) {
            parts.add(words.text("map.optional"));
        }
        step.contact().status().filter(status -> status != TouchpointStatus.EXISTING)
                .ifPresent(status -> parts.add(words.word("touchpoint.status", status)));
        if (!step.personas().personas().isEmpty()) {
            parts.add(words.text("map.for", travellers(step, ", ")));
        }
        return String.join(" · ", parts);
    }

    private Optional<Item> point(Step step) {
        return step.moment().filter(moment -> view == View.BLUEPRINT && moment.kind() != MomentKind.TRUTH)
                .map(moment -> Item.of(moment.kind().word(), words.word("moment", moment.kind())));
    }

    private String returns(Step step) {
        return step.returnsTo().map(target -> words.text("map.returns-to", titles.get(target))).orElse("");
    }

    private String delivered(Step step) {
        long count = items.delivered(step);
        return count == 0 ? "" : words.text("map.delivered", count);
    }

    private List<Fact> facts(Step step) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "map.fact.description", step.description());
        if (step.importance().isPresent()) {
            add(facts, "map.fact.importance", words.text("map.of-five", step.importance().getAsInt()));
        }
        if (step.kind() == StepKind.TOUCHPOINT) {
            contact(facts, step.contact());
        }
        untold.forEach(kind -> told(facts, kind, items.of(kind, step)));
        if (!step.sources().isEmpty()) {
            add(facts, "map.fact.evidence", words.word("evidence", step.evidence()));
        }
        return facts;
    }

    private void told(List<Fact> facts, LaneKind kind, List<Item> items) {
        if (!items.isEmpty()) {
            facts.add(new Fact(words.word("lane", kind), items.stream().map(Item::text).collect(Collectors.joining(", "))));
        }
    }

    private void contact(List<Fact> facts, Contact contact) {
        add(facts, "map.fact.reason", contact.reason());
        add(facts, "map.fact.directness", contact.directness().map(value -> words.word("directness", value)).orElse(""));
        add(facts, "map.fact.contact", contact.kind().map(value -> words.word("contact", value)).orElse(""));
        if (contact.ownScore().isPresent()) {
            add(facts, "map.fact.own-score", words.text("map.of-five", contact.ownScore().getAsInt()));
        }
    }

    private void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text(label), value));
        }
    }
}
