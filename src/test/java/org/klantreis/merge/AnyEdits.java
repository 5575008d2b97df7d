package org.klantreis.merge;

import static org.klantreis.merge.Edited.add;
import static org.klantreis.merge.Edited.keys;
import static org.klantreis.merge.Edited.set;
import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.ElementId;
import org.klantreis.model.Experience;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/** What one person does to a journey, edit by edit. Whatever they type nobody else types, and they never type it twice. */
final class AnyEdits {

    private final String who;
    private final Random random;
    private final List<BiFunction<AnyEdits, Journey, Journey>> edits = List.of(
            AnyEdits::title, AnyEdits::goal, AnyEdits::rename, AnyEdits::rename, AnyEdits::write, AnyEdits::write, AnyEdits::write,
            AnyEdits::clear, AnyEdits::feel, AnyEdits::channels, AnyEdits::owner, AnyEdits::goBack, AnyEdits::travel, AnyEdits::travel, AnyEdits::detail, AnyEdits::detail, AnyEdits::detail, AnyEdits::newStep,
            AnyEdits::newStep, AnyEdits::moveStep, AnyEdits::newPhase, AnyEdits::newLane, AnyEdits::laneKind,
            AnyEdits::newFinding, AnyEdits::findingSteps, AnyEdits::newImprovement, AnyEdits::reorder, AnyEdits::remove, AnyEdits::remove);
    private int typed;

    AnyEdits(String who, Random random) {
        this.who = who;
        this.random = random;
    }

    Journey edited(Journey journey, int times) {
        return times == 0 ? journey : edited(any(edits).apply(this, journey), times - 1);
    }

    private String text() {
        return who + "-" + typed++;
    }

    private Journey title(Journey journey) {
        return with(journey, "title", text());
    }

    private Journey goal(Journey journey) {
        return with(journey, "header", with(journey.header(), "goal", text()));
    }

    private Journey rename(Journey journey) {
        String list = any(List.of("phases", "steps", "lanes", "findings", "improvements"));
        return one(journey, list).map(key -> set(journey, list, key, "title", text())).orElse(journey);
    }

    private Journey write(Journey journey) {
        List<Lane> lanes = journey.lanes().stream().filter(lane -> lane.kind().holdsCells()).toList();
        if (lanes.isEmpty()) {
            return journey;
        }
        String at = any(Stream.of("steps", "phases").flatMap(list -> keys(journey, list).stream()).toList());
        Cell cell = Cell.of(any(lanes).id().value(), at, text());
        String key = ElementKey.of(cell).toString();
        return Edited.entry(journey, "cells", key).isPresent()
                ? set(journey, "cells", key, "text", cell.text()) : add(journey, "cells", 0, cell);
    }

    private Journey clear(Journey journey) {
        return one(journey, "cells").map(key -> Edited.remove(journey, "cells", key)).orElse(journey);
    }

    private Journey feel(Journey journey) {
        return step(journey, "experience", new Experience(Optional.of(new Valence(random.nextInt(9) - 4)), Optional.empty(), any(List.of("", "joy", "doubt"))));
    }

    private Journey channels(Journey journey) {
        return step(journey, "contact", Contact.through(any(List.of("phone", "app")), any(List.of("post", "email"))));
    }

    private Journey owner(Journey journey) {
        return step(journey, "owner", text());
    }

    private Journey goBack(Journey journey) {
        Optional<String> to = one(journey, "steps");
        return one(journey, "steps").filter(from -> !to.get().equals(from))
                .map(from -> set(journey, "steps", from, "returnsTo", to.map(ElementId::new))).orElse(journey);
    }

    private Journey detail(Journey journey) {
        return new AnyDetails(random, this::text).edited(journey);
    }

    private Journey travel(Journey journey) {
        return new AnyTravelling(random, this::text).edited(journey);
    }

    private Journey newStep(Journey journey) {
        return add(journey, "steps", place(journey, "steps"), Step.of(text(), phase(journey), text()));
    }

    private Journey moveStep(Journey journey) {
        return one(journey, "steps").map(step -> Edited.move(set(journey, "steps", step, "phase", new ElementId(phase(journey))),
                "steps", step, random.nextInt(journey.steps().size()))).orElse(journey);
    }

    private Journey newPhase(Journey journey) {
        return add(journey, "phases", place(journey, "phases"), Phase.of(text(), text()));
    }

    private Journey newLane(Journey journey) {
        LaneKind kind = any(List.of(LaneKind.values()));
        return isTaken(kind, journey) ? journey : add(journey, "lanes", place(journey, "lanes"), Lane.of(text(), kind, text()));
    }

    private Journey laneKind(Journey journey) {
        LaneKind kind = any(List.of(LaneKind.TEXT, LaneKind.LIST, LaneKind.PAIN, LaneKind.EMOTION));
        return one(journey, "lanes").filter(lane -> !isTaken(kind, journey)).map(ElementId::new)
                .map(id -> in(journey, Elements.of(journey).with(with(Elements.of(journey).holders().get(id), "kind", kind)))).orElse(journey);
    }

    private static boolean isTaken(LaneKind kind, Journey journey) {
        return !kind.holdsCells() && journey.lanes().stream().anyMatch(lane -> lane.kind() == kind);
    }

    private Journey newFinding(Journey journey) {
        return add(journey, "findings", place(journey, "findings"), Finding.of(text(), FindingKind.PAIN, text(), some(journey, "steps")));
    }

    private Journey findingSteps(Journey journey) {
        return one(journey, "findings").map(key -> set(journey, "findings", key, "steps", some(journey, "steps"))).orElse(journey);
    }

    private Journey newImprovement(Journey journey) {
        return add(journey, "improvements", place(journey, "improvements"), new Improvement(new ElementId(text()), text(), "",
                some(journey, "steps"), some(journey, "findings"), "", Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(), ImprovementStatus.IDEA, Optional.empty(), "", "", Extras.NONE));
    }

    private Journey reorder(Journey journey) {
        String list = any(List.of("phases", "steps", "lanes", "findings"));
        return one(journey, list).map(key -> Edited.move(journey, list, key, random.nextInt(keys(journey, list).size()))).orElse(journey);
    }

    private Journey remove(Journey journey) {
        String list = any(List.of("phases", "steps", "lanes", "findings"));
        return one(journey, list).filter(key -> !list.equals("phases") || journey.phases().size() > 1)
                .map(key -> in(journey, Elements.of(journey).without(Set.of(new ElementId(key))))).orElse(journey);
    }

    /** List by list, so that no reference hangs in the air in between. */
    private static Journey in(Journey journey, Elements edited) {
        Elements elements = edited.grounded(edited);
        Journey result = journey;
        for (String list : List.of("cells", "improvements", "findings", "steps", "lanes", "phases")) {
            result = with(result, list, Components.named(list, elements).orElseThrow());
        }
        return result;
    }

    private Journey step(Journey journey, String field, Object value) {
        return one(journey, "steps").map(key -> set(journey, "steps", key, field, value)).orElse(journey);
    }

    private String phase(Journey journey) {
        return any(keys(journey, "phases"));
    }

    private Optional<String> one(Journey journey, String list) {
        List<String> keys = keys(journey, list);
        return keys.isEmpty() ? Optional.empty() : Optional.of(any(keys));
    }

    private List<ElementId> some(Journey journey, String list) {
        return keys(journey, list).stream().filter(key -> random.nextInt(3) == 0).map(ElementId::new).toList();
    }

    private int place(Journey journey, String list) {
        return random.nextInt(keys(journey, list).size() + 1);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
